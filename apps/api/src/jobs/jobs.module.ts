import { Global, Module } from '@nestjs/common';
import { KeySweep } from './key-sweep';
import { SearchIndex } from './search-index';
import { Worker } from './worker';

/** Global, so that every noun can add its jobs. */
@Global()
@Module({ providers: [KeySweep, SearchIndex, Worker], exports: [SearchIndex, Worker] })
export class JobsModule {}
