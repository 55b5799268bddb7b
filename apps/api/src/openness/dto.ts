import {
  cellQuery,
  cellRecord,
  matrix,
  matrixExportQuery,
  matrixQuery,
  writeCellChange,
  writeCellRetest,
} from '@hutong/contract';
import { createZodDto } from 'nestjs-zod';

export class MatrixQueryDto extends createZodDto(matrixQuery) {}
export class MatrixExportQueryDto extends createZodDto(matrixExportQuery) {}
export class OpennessMatrixDto extends createZodDto(matrix) {}
export class CellQueryDto extends createZodDto(cellQuery) {}
export class CellRecordDto extends createZodDto(cellRecord) {}
export class WriteCellChangeDto extends createZodDto(writeCellChange) {}
export class WriteCellRetestDto extends createZodDto(writeCellRetest) {}
