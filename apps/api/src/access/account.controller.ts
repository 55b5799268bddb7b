import { staffRoles } from '@hutong/casework';
import type { Session } from '@hutong/contract';
import { Body, Controller, Delete, HttpCode, Patch, Post } from '@nestjs/common';
import {
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import { Account, type Asking } from './account';
import { CurrentAccount } from './asking';
import { BeforeEnrolment, Roles } from './decorators';
import {
  ChangePasswordDto,
  ConfirmSecondFactorDto,
  ConfirmWithPasswordDto,
  RecoveryCodesDto,
  ReviseAccountDto,
  SecondFactorSecretDto,
  SessionDto,
} from './dto';
import { SecondFactorEnrolment } from './second-factor-enrolment';

@ApiTags('account')
@BeforeEnrolment()
@Roles(...staffRoles)
@Controller('account')
export class AccountController {
  constructor(
    private readonly account: Account,
    private readonly enrolment: SecondFactorEnrolment,
  ) {}

  @Patch()
  @ApiOperation({ summary: 'Change your language or name' })
  @ApiOkResponse({ type: SessionDto })
  revise(@CurrentAccount() asking: Asking, @Body() body: ReviseAccountDto): Promise<Session> {
    return this.account.revise(asking, body);
  }

  @Post('password')
  @HttpCode(204)
  @ApiOperation({ summary: 'Change your password; other sessions of yours end' })
  @ApiNoContentResponse()
  async changePassword(@CurrentAccount() asking: Asking, @Body() body: ChangePasswordDto): Promise<void> {
    await this.account.changePassword(asking, body);
  }

  @Post('second-factor')
  @ApiOperation({ summary: 'Begin to set up the second factor: a secret for an authenticator app' })
  @ApiCreatedResponse({ type: SecondFactorSecretDto })
  beginSecondFactor(@CurrentAccount() asking: Asking): Promise<{ secret: string; address: string }> {
    return this.enrolment.begin(asking);
  }

  @Post('second-factor/confirmation')
  @ApiOperation({ summary: 'Confirm it with a code of the app; answers the recovery codes, once' })
  @ApiCreatedResponse({ type: RecoveryCodesDto })
  confirmSecondFactor(
    @CurrentAccount() asking: Asking,
    @Body() body: ConfirmSecondFactorDto,
  ): Promise<{ codes: string[] }> {
    return this.enrolment.confirm(asking, body.code);
  }

  @Delete('second-factor')
  @HttpCode(204)
  @ApiOperation({ summary: 'Take the second factor away' })
  @ApiNoContentResponse()
  async removeSecondFactor(
    @CurrentAccount() asking: Asking,
    @Body() body: ConfirmWithPasswordDto,
  ): Promise<void> {
    await this.enrolment.remove(asking, body.password);
  }
}
