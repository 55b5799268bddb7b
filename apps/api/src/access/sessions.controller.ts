import { staffRoles } from '@hutong/casework';
import type { Session } from '@hutong/contract';
import { Controller, Delete, Get, HttpCode, Post, Req, Res, UseGuards } from '@nestjs/common';
import {
  ApiBody,
  ApiCreatedResponse,
  ApiNoContentResponse,
  ApiOkResponse,
  ApiOperation,
  ApiTags,
} from '@nestjs/swagger';
import type { Request, Response } from 'express';
import { Account, type Asking } from './account';
import { CurrentAccount } from './asking';
import { BeforeEnrolment, CurrentSession, Public, Roles } from './decorators';
import { OpenByReceiptDto, SessionDto, SignInDto } from './dto';
import { SignsInByPassword, SignsInByReceipt } from './sign-in.guard';
import { SignOut } from './sign-out';

@ApiTags('sessions')
@BeforeEnrolment()
@Controller('sessions')
export class SessionsController {
  constructor(
    private readonly account: Account,
    private readonly signOut: SignOut,
  ) {}

  @Public()
  @UseGuards(SignsInByPassword)
  @Post()
  @ApiOperation({
    summary: 'Sign in with e-mail address, password and, where it is set up, the second factor',
  })
  @ApiBody({ type: SignInDto })
  @ApiCreatedResponse({ type: SessionDto })
  signIn(@CurrentSession() session: Session): Session {
    return session;
  }

  @Public()
  @UseGuards(SignsInByReceipt)
  @Post('receipt')
  @ApiOperation({ summary: 'Open your case with the 16 digits of your receipt' })
  @ApiBody({ type: OpenByReceiptDto })
  @ApiCreatedResponse({ type: SessionDto })
  openByReceipt(@CurrentSession() session: Session): Session {
    return session;
  }

  @Get('current')
  @ApiOperation({ summary: 'Who is signed in' })
  @ApiOkResponse({ type: SessionDto })
  current(@CurrentSession() session: Session): Session {
    return session;
  }

  @Public()
  @Delete('current')
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out' })
  @ApiNoContentResponse()
  async end(@Req() request: Request, @Res({ passthrough: true }) response: Response): Promise<void> {
    await this.signOut.here(request, response);
  }

  @Roles(...staffRoles)
  @Delete()
  @HttpCode(204)
  @ApiOperation({ summary: 'Sign out everywhere' })
  @ApiNoContentResponse()
  async endAll(@CurrentAccount() asking: Asking): Promise<void> {
    await this.account.signOutEverywhere(asking);
  }
}
