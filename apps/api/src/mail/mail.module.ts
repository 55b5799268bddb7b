import { Module } from '@nestjs/common';
import { AccessModule } from '../access/access.module';
import { FloodBrake } from '../access/flood-brake';
import { Carrier } from './carrier';
import { Contacts } from './contacts';
import { MailController } from './mail.controller';
import { MailList } from './mail-list';
import { Post } from './post';
import { Writer } from './writer';

/** Letters by e-mail: who gets one is the affair of `notifications`. */
@Module({
  imports: [AccessModule],
  controllers: [MailController],
  providers: [Carrier, Contacts, FloodBrake, MailList, Post, Writer],
  exports: [Contacts, Post],
})
export class MailModule {}
