import {
  changePassword,
  confirmSecondFactor,
  openByReceipt,
  recoveryCodes,
  requiredText,
  secondFactorSecret,
  session,
  signIn,
  text,
} from '@hutong/contract';
import { locales } from '@hutong/casework';
import { createZodDto } from 'nestjs-zod';
import { z } from 'zod';

export class SignInDto extends createZodDto(signIn) {}
export class OpenByReceiptDto extends createZodDto(openByReceipt) {}
export class SessionDto extends createZodDto(session) {}
export class ChangePasswordDto extends createZodDto(changePassword) {}
export class SecondFactorSecretDto extends createZodDto(secondFactorSecret) {}
export class ConfirmSecondFactorDto extends createZodDto(confirmSecondFactor) {}
export class RecoveryCodesDto extends createZodDto(recoveryCodes) {}

const confirmWithPassword = z
  .strictObject({ password: text(200).min(1) })
  .meta({ id: 'ConfirmWithPassword' });
export class ConfirmWithPasswordDto extends createZodDto(confirmWithPassword) {}

const reviseAccount = z
  .strictObject({ locale: z.enum(locales).optional(), name: requiredText(80).optional() })
  .meta({ id: 'ReviseAccount' });
export class ReviseAccountDto extends createZodDto(reviseAccount) {}
