import {
  assign,
  assigned,
  caseEvent,
  complaintFilters,
  complaintQuery,
  complaintRecord,
  complaintSummary,
  fileComplaint,
  page,
  pageQuery,
  receipt,
  similar,
  similarQuery,
  writeStatement,
} from '@hutong/contract';
import { createZodDto } from 'nestjs-zod';

export class FileComplaintDto extends createZodDto(fileComplaint) {}
export class ReceiptDto extends createZodDto(receipt) {}
export class ComplaintQueryDto extends createZodDto(complaintQuery) {}
export class ComplaintFiltersDto extends createZodDto(
  complaintFilters.extend({ sort: complaintQuery.shape.sort }),
) {}
export class ComplaintPageDto extends createZodDto(page(complaintSummary).meta({ id: 'ComplaintPage' })) {}
export class ComplaintRecordDto extends createZodDto(complaintRecord) {}
export class EventPageDto extends createZodDto(page(caseEvent).meta({ id: 'CaseEventPage' })) {}
export class EventQueryDto extends createZodDto(pageQuery.omit({ offset: true })) {}
export class WriteStatementDto extends createZodDto(writeStatement) {}
export class AssignDto extends createZodDto(assign) {}
export class AssignedDto extends createZodDto(assigned) {}
export class SimilarQueryDto extends createZodDto(similarQuery) {}
export class SimilarDto extends createZodDto(similar) {}
