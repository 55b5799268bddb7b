import { ApiHeader } from '@nestjs/swagger';

/** Says in the description of the API that the route takes an idempotency key. */
export const TakesIdempotencyKey = () =>
  ApiHeader({
    name: 'Idempotency-Key',
    required: false,
    description: 'The same key, the same answer; the work is done once',
  });
