import { Injectable } from '@nestjs/common';
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import path from 'node:path';
import sharp from 'sharp';
import { nobody } from '../../access/actor';
import { Db } from '../../database/db';
import { newId } from '../../database/id';
import { hashOfToken, newClaimToken } from '../../files/claim-token';
import { type Examined, examine } from '../../files/content/examine';
import { insertFile, type NewFile } from '../../files/file-rows';
import { type Claim } from '../../files/files.service';
import { FileStore } from '../../files/storage/file-store';
import { newStorageKey } from '../../files/storage/storage-key';
import { type EvidenceForm, type PlannedEvidence } from '../evidence';
import { drawings } from './drawings';
import { inTurns } from './in-turns';
import { reportPdf } from './report';

/** A drawn file that has gone through the same examination as what people send. */
interface Sample {
  readonly original: string;
  readonly shown: string;
  readonly examined: Examined;
}
type Samples = Record<EvidenceForm, readonly Sample[]>;

const filesAtATime = 8;

/** Makes the files of the demo: few drawings, kept once for each case that attaches one. */
@Injectable()
export class DemoEvidence {
  constructor(
    private readonly db: Db,
    private readonly store: FileStore,
  ) {}

  /** Keeps all of them, to be claimed by cases; what is never claimed is swept like any upload. */
  async keep(planned: readonly PlannedEvidence[]): Promise<ReadonlyMap<PlannedEvidence, Claim>> {
    const folder = await mkdtemp(path.join(tmpdir(), 'hutong-demo-'));
    try {
      const samples = await drawnIn(folder);
      const claims = new Map<PlannedEvidence, Claim>();
      const files = planned.map((evidence, index) => {
        const { file, token } = newFile(samples, evidence, index);
        claims.set(evidence, { id: file.id, token });
        return file;
      });
      await this.insert(files);
      await inTurns(files, filesAtATime, async ({ storageKey, shownKey, sample }) => {
        await this.store.put(storageKey, sample.original);
        if (shownKey) await this.store.put(shownKey, sample.shown);
      });
      return claims;
    } finally {
      await rm(folder, { recursive: true, force: true });
    }
  }

  private async insert(files: readonly (NewFile & { sample: Sample; name: string })[]): Promise<void> {
    await this.db.run(nobody('zh'), async (tx) => {
      await tx.as('hutong_casework');
      await Promise.all(
        files.map((file) => tx.query(insertFile(file, { ...file.sample.examined, name: file.name }))),
      );
    });
  }
}

function newFile(samples: Samples, { form, name }: PlannedEvidence, index: number) {
  const variants = samples[form];
  const sample = variants[index % variants.length];
  if (!sample) throw new Error(`Nothing is drawn for ${form}.`);
  const token = newClaimToken();
  const shownKey = sample.examined.shown ? newStorageKey() : null;
  const owner = { tokenHash: hashOfToken(token) };
  return { file: { id: newId(), storageKey: newStorageKey(), shownKey, owner, sample, name }, token };
}

async function drawnIn(folder: string): Promise<Samples> {
  const sample = async (name: string, content: Buffer): Promise<Sample> => {
    const original = path.join(folder, name);
    const shown = `${original}.shown`;
    await writeFile(original, content);
    return { original, shown, examined: await examine(original, name, shown) };
  };
  const pictures = (form: 'block_page' | 'chat') =>
    Promise.all(
      drawings[form].map(async (svg, index) =>
        sample(`${form}-${index}.png`, await sharp(Buffer.from(svg)).png().toBuffer()),
      ),
    );
  return {
    block_page: await pictures('block_page'),
    chat: await pictures('chat'),
    report: [await sample('report.pdf', reportPdf())],
  };
}
