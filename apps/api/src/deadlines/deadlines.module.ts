import { Module } from '@nestjs/common';
import { FloodBrake } from '../access/flood-brake';
import { Calculator } from './calculator';
import { DeadlineLists } from './deadline-lists';
import { DeadlinesController } from './deadlines.controller';
import { Explanations } from './explanations';
import { Sweep } from './sweep';

@Module({
  controllers: [DeadlinesController],
  providers: [Calculator, DeadlineLists, Explanations, FloodBrake, Sweep],
  exports: [Sweep],
})
export class DeadlinesModule {}
