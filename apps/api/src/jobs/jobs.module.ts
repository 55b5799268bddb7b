import { Module } from '@nestjs/common';
import { SearchIndex } from './search-index';
import { Worker } from './worker';

@Module({ providers: [SearchIndex, Worker], exports: [SearchIndex] })
export class JobsModule {}
