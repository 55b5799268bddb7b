import {
  commitmentFilters,
  commitmentQuery,
  commitmentRecord,
  commitmentSummary,
  ledgerNote,
  page,
  writeCommitment,
} from '@hutong/contract';
import { createZodDto } from 'nestjs-zod';

export class CommitmentQueryDto extends createZodDto(commitmentQuery) {}
export class CommitmentFiltersDto extends createZodDto(
  commitmentFilters.extend({ sort: commitmentQuery.shape.sort }),
) {}
export class CommitmentPageDto extends createZodDto(page(commitmentSummary).meta({ id: 'CommitmentPage' })) {}
export class CommitmentRecordDto extends createZodDto(commitmentRecord) {}
export class WriteCommitmentDto extends createZodDto(writeCommitment) {}
export class CommitmentNoteDto extends createZodDto(ledgerNote) {}
