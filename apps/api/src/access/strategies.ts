import { openByReceipt, type Session, signIn } from '@hutong/contract';
import { Injectable } from '@nestjs/common';
import { PassportStrategy } from '@nestjs/passport';
import type { Request } from 'express';
import { Strategy as Custom } from 'passport-custom';
import { Strategy as Local } from 'passport-local';
import { readBody } from '../http/validation';
import { PasswordSignIn } from './password-sign-in';
import { ReceiptSignIn } from './receipt-sign-in';
import { sourceOf } from './source-address';

/** Staff: e-mail address and password. */
@Injectable()
export class PasswordStrategy extends PassportStrategy(Local, 'password') {
  constructor(private readonly signIns: PasswordSignIn) {
    super({ usernameField: 'email', passwordField: 'password', passReqToCallback: true });
  }

  validate(request: Request): Promise<Session> {
    return this.signIns.signIn(readBody(signIn, request.body), sourceOf(request));
  }
}

/** Complainants: the 16 digits of their receipt. */
@Injectable()
export class ReceiptStrategy extends PassportStrategy(Custom, 'receipt') {
  constructor(private readonly receipts: ReceiptSignIn) {
    super();
  }

  validate(request: Request): Promise<Session> {
    const { receiptCode } = readBody(openByReceipt, request.body);
    return this.receipts.open(receiptCode, sourceOf(request));
  }
}
