import { randomInt } from 'node:crypto';
import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { Config } from '../config';
import { slowHash } from './slow-hash';

/** A receipt code as the person gets it, and what is kept of it. */
export interface ReceiptCode {
  /** 16 digits without blanks. */
  readonly code: string;
  /** For `receipt.code_hash`. */
  readonly hash: Buffer;
}

const stockSize = 64;

/** Makes receipt codes, and the hash by which a case is found. Some are kept ready, so that filing does not wait. */
@Injectable()
export class ReceiptCodes implements OnModuleDestroy {
  private readonly salt: Buffer;
  private readonly stock: ReceiptCode[] = [];
  private refill: NodeJS.Timeout | null = null;
  private stopped = false;

  constructor(config: Config) {
    this.salt = config.secret('receipt codes');
    this.refillWhenIdle();
  }

  async make(): Promise<ReceiptCode> {
    const ready = this.stock.pop();
    this.refillWhenIdle();
    return ready ?? (await this.makeOne());
  }

  hash(code: string): Promise<Buffer> {
    return slowHash(code, this.salt);
  }

  onModuleDestroy(): void {
    this.stopped = true;
    if (this.refill) clearTimeout(this.refill);
  }

  private async makeOne(): Promise<ReceiptCode> {
    const code = randomDigits(8) + randomDigits(8);
    return { code, hash: await this.hash(code) };
  }

  /** One at a time with a pause between: requests come first. */
  private refillWhenIdle(): void {
    if (this.stopped || this.refill || this.stock.length >= stockSize) return;
    this.refill = setTimeout(() => void this.addOne(), 20).unref();
  }

  private async addOne(): Promise<void> {
    this.stock.push(await this.makeOne());
    this.refill = null;
    this.refillWhenIdle();
  }
}

const randomDigits = (count: number) => String(randomInt(10 ** count)).padStart(count, '0');
