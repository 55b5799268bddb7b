import { Module } from '@nestjs/common';
import { CockpitController } from './cockpit.controller';
import { Cockpits } from './cockpits';

@Module({ controllers: [CockpitController], providers: [Cockpits] })
export class CockpitModule {}
