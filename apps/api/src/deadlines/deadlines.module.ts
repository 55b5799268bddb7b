import { Module } from '@nestjs/common';
import { Sweep } from './sweep';

@Module({ providers: [Sweep], exports: [Sweep] })
export class DeadlinesModule {}
