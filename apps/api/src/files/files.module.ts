import { Module } from '@nestjs/common';
import { MulterModule } from '@nestjs/platform-express';
import { AccessModule } from '../access/access.module';
import { Config } from '../config';
import { FilesController } from './files.controller';
import { FilesService } from './files.service';
import { StorageModule } from './storage/storage.module';
import { UnclaimedSweep } from './unclaimed-sweep';
import { uploadLimits } from './upload-limits';
import { UploadsService } from './uploads.service';

@Module({
  imports: [
    AccessModule,
    StorageModule,
    MulterModule.registerAsync({ inject: [Config], useFactory: uploadLimits }),
  ],
  controllers: [FilesController],
  providers: [FilesService, UploadsService, UnclaimedSweep],
  exports: [FilesService, UploadsService],
})
export class FilesModule {}
