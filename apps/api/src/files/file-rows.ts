import type { EvidencePart } from '@hutong/casework';
import type { Statement } from '../database/tx';
import type { Examined } from './content/examine';

/** Who will be able to claim a file: the member of staff who sent it, or whoever holds its token. */
export type Owner = { readonly personId: string } | { readonly tokenHash: Buffer };

export interface NewFile {
  readonly id: string;
  readonly storageKey: string;
  /** Of the copy for showing; null where there is none. */
  readonly shownKey: string | null;
  readonly owner: Owner;
}

/** Adds a file that belongs to no case yet. */
export function insertFile(file: NewFile, { name, mediaType, byteSize, sha256 }: Examined): Statement {
  return {
    name: 'file:insert',
    text: `
      INSERT INTO file (id, name, media_type, byte_size, sha256, storage_key, shown_key, shown_type, uploaded_by,
        claim_hash)
      VALUES ($1, $2, $3, $4, $5, $6, $7, CASE WHEN $7::text IS NOT NULL THEN 'image/webp' END, $8, $9)`,
    values: [
      ...[file.id, name, mediaType, byteSize, sha256, file.storageKey, file.shownKey],
      ...('personId' in file.owner ? [file.owner.personId, null] : [null, file.owner.tokenHash]),
    ],
  };
}

/** On what a file is to hang: a complaint, a record of the ledger, or a cell of the matrix. */
export type Holder =
  | {
      readonly complaintId: string;
      readonly statementId?: string | null;
      readonly responseId?: string | null;
    }
  | {
      readonly recordId: string;
      /** Of the event it came with. */
      readonly revision: number;
      readonly retestId?: string | null;
      readonly part: EvidencePart;
    }
  | { readonly cellId: string; readonly retestId?: string | null; readonly part: EvidencePart };

/** Where a file is to hang, and who may see it there. */
export type Place = Holder & {
  readonly side: string;
  readonly visibleTo: readonly string[];
  /** The member of staff who claims; null for everybody else. */
  readonly personId: string | null;
};

/** Hangs unclaimed files on a case: those with the right token, and the claimer's own. Answers which. */
export function claimFiles(ids: readonly string[], hashes: readonly (Buffer | null)[], to: Place): Statement {
  return {
    name: 'file:claim',
    text: `
      UPDATE file f SET complaint_id = r.complaint_id, statement_id = r.statement_id, response_id = r.response_id,
        record_id = r.record_id, record_revision = r.record_revision, retest_id = r.retest_id, cell_id = r.cell_id,
        part = r.part, side = $4, visible_to = $5, claim_hash = NULL
      FROM unnest($1::uuid[], $2::bytea[]) AS claimed (id, token_hash), jsonb_populate_record(NULL::file, $3) r
      WHERE f.id = claimed.id AND NOT f.claimed AND (f.claim_hash = claimed.token_hash OR f.uploaded_by = $6)
      RETURNING f.id`,
    values: [ids, hashes, JSON.stringify(holderColumns(to)), to.side, to.visibleTo, to.personId],
  };
}

function holderColumns(to: Holder): Record<string, unknown> {
  if ('complaintId' in to)
    return { complaint_id: to.complaintId, statement_id: to.statementId, response_id: to.responseId };
  const { part, retestId: retest_id } = to;
  if ('cellId' in to) return { cell_id: to.cellId, part, retest_id };
  return { record_id: to.recordId, record_revision: to.revision, part, retest_id };
}

export interface StoredFile {
  readonly name: string;
  /** bigint, as the driver gives it. */
  readonly byte_size: string;
  readonly sha256: string;
  readonly storage_key: string;
  readonly shown_key: string | null;
}

/** A file, if whoever asks may see it: row-level security answers that. */
export const fileById = (id: string): Statement => ({
  name: 'file:by-id',
  text: `SELECT name, byte_size, sha256, storage_key, shown_key FROM file WHERE id = $1`,
  values: [id],
});

export interface Leftover {
  readonly id: string;
  readonly storage_key: string;
  readonly shown_key: string | null;
}

/** Makes old unclaimed files unclaimable, so that their bytes can go before their rows. Up to 200; answers them. */
export const withholdUnclaimed = (olderThan: Date): Statement => ({
  text: `
    UPDATE file SET claim_hash = NULL, uploaded_by = NULL
    WHERE NOT claimed AND id IN (
      SELECT id FROM file WHERE NOT claimed AND created_at < $1 ORDER BY created_at LIMIT 200
      FOR UPDATE SKIP LOCKED)
    RETURNING id, storage_key, shown_key`,
  values: [olderThan.toISOString()],
});

export const deleteUnclaimed = (ids: readonly string[]): Statement => ({
  text: `DELETE FROM file WHERE NOT claimed AND id = ANY ($1)`,
  values: [ids],
});
