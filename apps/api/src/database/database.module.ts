import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config';
import { applicationSource } from './data-source';
import { Db } from './db';

@Global()
@Module({
  providers: [
    { provide: Config, useFactory: () => new Config() },
    {
      provide: DataSource,
      inject: [Config],
      useFactory: async (config: Config) => applicationSource(config).initialize(),
    },
    Db,
  ],
  exports: [Config, Db, DataSource],
})
export class DatabaseModule {}
