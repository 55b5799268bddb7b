import { Module } from '@nestjs/common';
import { APP_GUARD } from '@nestjs/core';
import { AccessPassport } from './access-passport';
import { AccessGuard } from './access.guard';
import { Account } from './account';
import { AccountController } from './account.controller';
import { Accounts } from './accounts';
import { PasswordSignIn } from './password-sign-in';
import { Passwords } from './passwords';
import { ReceiptCodes } from './receipt-codes';
import { ReceiptSignIn } from './receipt-sign-in';
import { RecoveryCodes } from './recovery-codes';
import { SecondFactor } from './second-factor';
import { SecondFactorEnrolment } from './second-factor-enrolment';
import { SessionRows } from './session-rows';
import { SessionStore } from './session-store';
import { SessionsController } from './sessions.controller';
import { SignInBrakes } from './sign-in-brakes';
import { SignOut } from './sign-out';
import { PasswordStrategy, ReceiptStrategy } from './strategies';
import { AccessSweep } from './sweep';
import { Throttle } from './throttle';

/** Who asks and whether they may: sessions, passwords, second factors, receipt codes. */
@Module({
  controllers: [SessionsController, AccountController],
  providers: [
    { provide: APP_GUARD, useClass: AccessGuard },
    AccessPassport,
    Account,
    Accounts,
    PasswordSignIn,
    Passwords,
    PasswordStrategy,
    ReceiptCodes,
    ReceiptSignIn,
    ReceiptStrategy,
    RecoveryCodes,
    SecondFactor,
    SecondFactorEnrolment,
    SessionRows,
    SessionStore,
    SignInBrakes,
    SignOut,
    AccessSweep,
    Throttle,
  ],
  exports: [Accounts, ReceiptCodes, SessionRows, Throttle],
})
export class AccessModule {}
