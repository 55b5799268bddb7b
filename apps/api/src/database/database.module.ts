import { Global, Module } from '@nestjs/common';
import { DataSource } from 'typeorm';
import { Config } from '../config';
import { applicationSource } from './data-source';
import { Db } from './db';
import { PortalTime } from './portal-time';

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
    PortalTime,
  ],
  exports: [Config, Db, DataSource, PortalTime],
})
export class DatabaseModule {}
