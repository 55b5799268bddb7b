import { Module } from '@nestjs/common';
import { ComplaintsModule } from '../complaints/complaints.module';
import { DeskController } from './desk.controller';
import { DeskService } from './desk.service';
import { SavedViews } from './saved-views.service';

@Module({ imports: [ComplaintsModule], controllers: [DeskController], providers: [DeskService, SavedViews] })
export class DeskModule {}
