import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { FilesModule } from '../files/files.module';
import { CommitmentRetests } from './commitment-retests';
import { CommitmentsController } from './commitments.controller';
import { CommitmentsService } from './commitments.service';
import { CommitmentLists } from './lists';
import { CommitmentRecords } from './records';

@Module({
  imports: [AccessModule, FilesModule],
  controllers: [CommitmentsController],
  providers: [CommitmentLists, CommitmentRecords, CommitmentRetests, CommitmentsService],
  exports: [CommitmentLists, CommitmentsService],
})
export class CommitmentsModule {}
