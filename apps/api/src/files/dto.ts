import { uploaded } from '@hutong/contract';
import { createZodDto } from 'nestjs-zod';

export class UploadedDto extends createZodDto(uploaded) {}

/** Bytes, as OpenAPI says it. */
export const binary = { type: 'string', format: 'binary' } as const;

/** The body of an upload. */
export const multipart = { type: 'object', required: ['file'], properties: { file: binary } };
