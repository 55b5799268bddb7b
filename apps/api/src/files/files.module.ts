import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import { Config } from '../config';
import { FilesController } from './files.controller';
import { FilesService } from './files.service';
import { StorageModule } from './storage/storage.module';
import { uploadLimits } from './upload-limits';
import { UploadsService } from './uploads.service';

@Module({
  imports: [StorageModule, MulterModule.registerAsync({ inject: [Config], useFactory: uploadLimits })],
  controllers: [FilesController],
  providers: [FilesService, UploadsService],
  exports: [FilesService, UploadsService],
})
export class FilesModule {}
