import { Module } from '@nestjs/common';
import { CockpitController } from './cockpit.controller';
import { Cockpits } from './cockpits';
import { Reports } from './report/reports';

@Module({ controllers: [CockpitController], providers: [Cockpits, Reports] })
export class CockpitModule {}
