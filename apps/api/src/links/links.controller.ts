import { decodedText, decodeRequest, type DecodedTextShape } from '@hutong/contract';
import { decodePastedText } from '@hutong/links';
import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { ApiOkResponse, ApiOperation, ApiTags } from '@nestjs/swagger';
import { createZodDto } from 'nestjs-zod';
import { Public } from '../access/decorators';

class DecodeRequestDto extends createZodDto(decodeRequest) {}
class DecodedTextDto extends createZodDto(decodedText) {}

@ApiTags('links')
@Controller('links')
export class LinksController {
  @Public()
  @Post('decode')
  @HttpCode(200)
  @ApiOperation({
    summary: 'What a pasted text is recognised as; nothing leaves the server, nothing is kept',
  })
  @ApiOkResponse({ type: DecodedTextDto })
  decode(@Body() { text }: DecodeRequestDto): DecodedTextShape {
    return decodePastedText(text);
  }
}
