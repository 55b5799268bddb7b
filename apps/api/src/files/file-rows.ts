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

/** Where a file is to hang, and who may see it there. */
export interface Place {
  readonly complaintId: string;
  readonly statementId?: string | null;
  readonly responseId?: string | null;
  readonly side: string;
  readonly visibleTo: readonly string[];
  /** The member of staff who claims; null for everybody else. */
  readonly personId: string | null;
}

/** Hangs unclaimed files on a case: those with the right token, and the claimer's own. Answers which. */
export function claimFiles(ids: readonly string[], hashes: readonly (Buffer | null)[], to: Place): Statement {
  return {
    name: 'file:claim',
    text: `
      UPDATE file f SET complaint_id = $3, statement_id = $4, response_id = $5, side = $6, visible_to = $7,
        claim_hash = NULL
      FROM unnest($1::uuid[], $2::bytea[]) AS claimed (id, token_hash)
      WHERE f.id = claimed.id AND f.complaint_id IS NULL
        AND (f.claim_hash = claimed.token_hash OR f.uploaded_by = $8)
      RETURNING f.id`,
    values: [
      ...[ids, hashes, to.complaintId, to.statementId ?? null, to.responseId ?? null],
      ...[to.side, to.visibleTo, to.personId],
    ],
  };
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
    WHERE complaint_id IS NULL AND id IN (
      SELECT id FROM file WHERE complaint_id IS NULL AND created_at < $1 ORDER BY created_at LIMIT 200
      FOR UPDATE SKIP LOCKED)
    RETURNING id, storage_key, shown_key`,
  values: [olderThan.toISOString()],
});

export const deleteUnclaimed = (ids: readonly string[]): Statement => ({
  text: `DELETE FROM file WHERE complaint_id IS NULL AND id = ANY ($1)`,
  values: [ids],
});
