import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { LedgerIntention } from '../campaigns/ledger-intention';
import { FilesModule } from '../files/files.module';
import { Idempotency } from '../http/idempotency';
import { CommitmentRetests } from './commitment-retests';
import { CommitmentsController } from './commitments.controller';
import { CommitmentsService } from './commitments.service';
import { CommitmentLists } from './lists';
import { CommitmentRecords } from './records';

@Module({
  imports: [AccessModule, FilesModule],
  controllers: [CommitmentsController],
  providers: [
    CommitmentLists,
    CommitmentRecords,
    CommitmentRetests,
    CommitmentsService,
    Idempotency,
    LedgerIntention,
  ],
  exports: [CommitmentLists, CommitmentsService],
})
export class CommitmentsModule {}
