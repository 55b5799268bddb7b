import { Module } from '@nestjs/common';
import { MailModule } from '../mail/mail.module';
import { Letters } from './letters';
import { NoticesController } from './notices.controller';
import { Notices } from './notices.service';
import { Teller } from './teller';

/** Being told. Nobody imports it: it reads what happened from the history of cases. */
@Module({ imports: [MailModule], controllers: [NoticesController], providers: [Letters, Notices, Teller] })
export class NotificationsModule {}
