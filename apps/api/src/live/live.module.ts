import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { LiveController } from './live.controller';
import { LiveChanges } from './live.service';

@Module({ imports: [AccessModule], controllers: [LiveController], providers: [LiveChanges] })
export class LiveModule {}
