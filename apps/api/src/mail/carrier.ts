import { Injectable, type OnModuleDestroy } from '@nestjs/common';
import { createTransport, type Transporter } from 'nodemailer';
import type { MailHealth } from '@hutong/contract';
import { system } from '../access/actor';
import { Config } from '../config';
import { Db } from '../database/db';
import { newId } from '../database/id';
import { PortalTime } from '../database/portal-time';
import { originOf } from './origin';

export interface Outgoing {
  readonly messageId: string;
  readonly to: { readonly name: string; readonly address: string };
  /** Of whoever complained: shown to nobody, not even by the catcher of a demo. */
  readonly isPrivate: boolean;
  readonly subject: string;
  readonly text: string;
  readonly html: string;
  readonly stopLink: string;
}

/** A server that does not answer is given up in time for the lease of the letter. */
const timeouts = {
  connectionTimeout: 10_000,
  greetingTimeout: 10_000,
  socketTimeout: 30_000,
  dnsTimeout: 10_000,
};

/** Takes letters out of the house: by SMTP, in a demo into the catcher, else not at all. */
@Injectable()
export class Carrier implements OnModuleDestroy {
  private readonly server: Transporter | null;
  private readonly sender: string;

  constructor(
    private readonly db: Db,
    private readonly time: PortalTime,
    config: Config,
  ) {
    const { smtp } = config;
    this.server = smtp
      ? createTransport({ url: smtp.url, ...timeouts, disableFileAccess: true, disableUrlAccess: true })
      : null;
    this.sender = smtp?.from ?? `互通 Hutong <no-reply@${new URL(originOf(config)).hostname}>`;
  }

  onModuleDestroy(): void {
    this.server?.close();
  }

  transport(): MailHealth['transport'] {
    if (this.server) return 'smtp';
    return this.time.standing().movable ? 'catcher' : 'none';
  }

  /** Never within a transaction. Throws what the server says. */
  async carry(letter: Outgoing): Promise<void> {
    if (!this.server) return this.catch(letter);
    const { messageId, to, subject, text, html, stopLink } = letter;
    await this.server.sendMail({
      ...{ from: this.sender, to: { ...to }, messageId, subject, text, html },
      headers: {
        'Auto-Submitted': 'auto-generated',
        'List-Unsubscribe': { prepared: true, value: `<${stopLink}>` },
      },
    });
  }

  private async catch({ messageId, to, isPrivate, subject, text }: Outgoing): Promise<void> {
    await this.db.run(system, (tx) =>
      tx.query({
        name: 'mail:catch',
        text: `INSERT INTO caught_mail (id, message_id, at, sender, recipient, subject, text)
          VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT (message_id) DO NOTHING`,
        values: [
          ...[newId(), messageId, this.time.now().toISOString(), this.sender],
          ...[isPrivate ? masked(to.address) : to.address, subject, text],
        ],
      }),
    );
  }
}

/** `p…@example.com`: the sealed contact stays the only place of an address. */
const masked = (address: string): string => address.replace(/^(.)[^@]*/u, '$1…');
