import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { FilesModule } from '../files/files.module';
import { CellRecords } from './cell-records';
import { ComplaintRetests } from './complaint-retests';
import { OpennessMatrices } from './matrices';
import { MatrixExport } from './matrix-export';
import { OpennessController } from './openness.controller';
import { OpennessService } from './openness.service';

@Module({
  imports: [AccessModule, FilesModule],
  controllers: [OpennessController],
  providers: [CellRecords, ComplaintRetests, MatrixExport, OpennessMatrices, OpennessService],
  exports: [ComplaintRetests, OpennessMatrices, OpennessService],
})
export class OpennessModule {}
