import { Injectable } from '@nestjs/common';
import { legalDateOf } from '@hutong/casework';
import type { FileComplaint, Receipt } from '@hutong/contract';
import { type Actor, complainantOf } from '../access/actor';
import { type ReceiptCode, ReceiptCodes } from '../access/receipt-codes';
import { seal } from '../access/sealing';
import type { NewCase } from '../casework/case-row';
import { CaseworkDoor } from '../casework/door';
import { everybody } from '../casework/effects';
import { Config } from '../config';
import { newId } from '../database/id';
import type { Tx } from '../database/tx';
import { FilesService } from '../files/files.service';
import { RequestError } from '../http/request-error';
import { filedLink, type FiledLink } from './filed-link';
import { Platforms } from './platforms';

/** A filing, decoded and checked, ready for the door. */
export interface PreparedFiling {
  readonly filed: NewCase;
  readonly files: NonNullable<FileComplaint['files']>;
  readonly receiptCode: string | null;
}

/** Turns what a person filed into a case. */
@Injectable()
export class Filing {
  private readonly contactKey: Buffer;

  constructor(
    private readonly door: CaseworkDoor,
    private readonly platforms: Platforms,
    private readonly receipts: ReceiptCodes,
    private readonly files: FilesService,
    config: Config,
  ) {
    this.contactKey = config.secret('contacts');
  }

  /** Everything that needs no transaction: decoding, looking up platforms, making the receipt code. */
  async prepare(actor: Actor, filing: FileComplaint, at: Date, known?: ReceiptCode): Promise<PreparedFiling> {
    const link = filedLink(filing);
    if (filing.occurredOn && filing.occurredOn > legalDateOf(at))
      throw new RequestError('unprocessable', {
        errors: [{ field: '/occurredOn', code: 'need_date_not_in_future' }],
      });
    const named = await this.platforms.namedBy(filing.respondent, '/respondent');
    const receipt = known ?? (await this.receipts.make());
    const id = newId();
    const filed: NewCase = {
      id,
      kind: filing.kind,
      channel: actor.organisationKind === 'regulator' ? 'officer' : 'portal',
      locale: filing.locale ?? actor.locale,
      respondentId:
        named ?? (filing.respondent === undefined ? await this.platforms.idOf(link.blockingPlatform) : null),
      affectedId: await this.affected(link, named),
      link: {
        target_url: link.targetUrl,
        host: link.host,
        registrable_domain: link.registrableDomain,
        link_type: filing.linkType ?? link.linkType,
        block_kind: filing.blockKind ?? link.blockKind,
        wrapper_form: filing.wrapperForm ?? link.wrapperForm,
      },
      facts: factsOf(filing),
      pastedText: filing.pastedText ?? null,
      sealedContact: this.sealed(filing.contact, id),
      receiptHash: receipt.hash,
    };
    return { filed, files: filing.files ?? [], receiptCode: receipt.code };
  }

  /** The filing itself, in one transaction. */
  async file(tx: Tx, actor: Actor, prepared: PreparedFiling, at: Date): Promise<Receipt> {
    const { filed, files, receiptCode } = prepared;
    const { caseNumber, dueOn } = await this.door.open(tx, actor, filed, at);
    await this.files.claim(tx, files, {
      complaintId: filed.id,
      side: actor.organisationKind === 'regulator' ? 'regulator' : 'complainant',
      visibleTo: [...everybody],
      personId: actor.personId,
    });
    return { id: filed.id, caseNumber, receiptCode, filedAt: at.toISOString(), dueOn };
  }

  /** Whose link it is; nobody is the affected side of a complaint about themselves. */
  private async affected(link: FiledLink, respondentId: string | null): Promise<string | null> {
    const id = await this.platforms.idOf(link.targetPlatform);
    return id === respondentId ? null : id;
  }

  private sealed(contact: FileComplaint['contact'], id: string): Buffer | null {
    const given = Object.entries(contact ?? {}).filter(([, value]) => value);
    return given.length > 0
      ? seal(this.contactKey, Buffer.from(JSON.stringify(Object.fromEntries(given))), id)
      : null;
  }
}

/** Who files: nobody yet sees the new case, so a person without an account files as the complainant of it. */
export const filer = (actor: Actor, id: string): Actor =>
  actor.organisationKind === 'regulator' ? actor : complainantOf(id, actor.locale);

function factsOf(filing: FileComplaint): NewCase['facts'] {
  const blocked = filing.kind === 'blocked_link';
  return {
    scene: filing.scene,
    symptom: blocked ? (filing.symptom ?? null) : null,
    harm_ground: blocked ? null : (filing.harmGround ?? null),
    occurred_on: filing.occurredOn ?? null,
    app: filing.app ?? null,
    app_version: filing.appVersion ?? null,
    os: filing.os ?? null,
    os_version: filing.osVersion ?? null,
    narrative: filing.narrative ?? '',
    parity_url: filing.parity?.url ?? null,
    parity_note: filing.parity?.note ?? null,
  };
}
