import { Module } from '@nestjs/common';
import { Letters } from './letters';
import { LettersController } from './letters.controller';

@Module({ controllers: [LettersController], providers: [Letters] })
export class LettersModule {}
