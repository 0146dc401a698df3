import type { Change, OperationKind, Patch } from "../../../core/changes/patch";
import { defaultDictionaries } from "../../../core/sheets/choices/defaultDictionaries";
import { checkStructure, guessStamp, optionsFor } from "../../../core/templates/checks/checkStructure";
import {
  type StructureCheck,
  type StructureProblem,
  upgradesIn,
} from "../../../core/templates/checks/structureProblem";
import { addDemo, demoChanges } from "../../../core/templates/demoPatch";
import { issueIds } from "../../../core/templates/issueIds";
import type { StructureFacts } from "../../../core/templates/own/structureFacts";
import { structureTables } from "../../../core/templates/own/structureTables";
import { definitionsVersion } from "../../../core/templates/sheets/definitionsVersion";
import { regionTree } from "../../../core/templates/sheets/regionTree";
import {
  type TemplateStamp,
  templateKey,
  templateStampOf,
} from "../../../core/templates/sheets/templateStamp";
import { type HeldSheet, removableSheets, uninstallChanges } from "../../../core/templates/uninstall";
import { serialOfIsoDay } from "../../../core/values/dates/serialDay";
import type { Running } from "../../../workbook/excel/running";
import { readSettings } from "../../../workbook/ledger/settings";
import { readBodies } from "../../../workbook/own/readBodies";
import { readHeldSheet } from "../../../workbook/own/readHeldSheet";
import { readStructure } from "../../../workbook/own/readStructure";
import { readHeads } from "../../../workbook/reading/lists/readHeads";
import type { TemplateJob } from "../gateway/workbookGateway";

const defaults = () => ({ dictionaries: defaultDictionaries, regions: regionTree() });

async function readStamp(running: Running): Promise<TemplateStamp | null> {
  return templateStampOf((await readSettings(running)).get(templateKey));
}

/** 结构体检 of the workbook as it is now. */
export async function checkSheets(running: Running = {}): Promise<StructureCheck> {
  return checkAgainst(await readStamp(running), running);
}

async function checkAgainst(stamp: TemplateStamp | null, running: Running): Promise<StructureCheck> {
  const facts = await readStructure(await readHeads(running), running);
  return { problems: checkStructure(facts, stamp, defaults()), outdated: isOutdated(stamp) };
}

/** What newer definitions would add; sheets that are up to date are not looked at. */
export async function findUpgrades(running: Running = {}): Promise<readonly StructureProblem[]> {
  const stamp = await readStamp(running);
  return isOutdated(stamp) ? upgradesIn(await checkAgainst(stamp, running)) : [];
}

function isOutdated(stamp: TemplateStamp | null): boolean {
  return stamp !== null && stamp.version < definitionsVersion;
}

/** The patch of one of the smaller jobs around our sheets; it may hold nothing to do. */
export async function templatePatch(job: TemplateJob, reason: string, running: Running = {}): Promise<Patch> {
  const changes = await changesOf(job, running);
  return { operation: operations[job.kind], reason, changes };
}

const operations: Readonly<Record<TemplateJob["kind"], OperationKind>> = {
  "issue-ids": "correct",
  "add-demo": "import",
  "remove-demo": "import",
  uninstall: "uninstall",
};

async function changesOf(job: TemplateJob, running: Running): Promise<readonly Change[]> {
  const heads = await readHeads(running);
  if (job.kind === "uninstall") return uninstall(await readStructure(heads, running), running);
  const wanted = structureTables(heads).filter(({ spec }) =>
    ["customers", "contacts", "followUps", "transactions"].includes(spec.id),
  );
  const tables = await readBodies(wanted, running);
  if (job.kind === "remove-demo") return demoChanges(tables);
  if (job.kind === "add-demo") return addDemo(tables, serialOfIsoDay(job.day), defaultDictionaries);
  const customers = tables.find(({ table }) => table.spec.id === "customers");
  return customers ? issueIds(customers.table, customers.rows, job.day) : [];
}

async function uninstall(facts: StructureFacts, running: Running): Promise<readonly Change[]> {
  const held = new Map<string, HeldSheet>();
  for (const sheet of removableSheets(facts.heads)) held.set(sheet, await readHeldSheet(sheet, running));
  const stamp = (await readStamp(running)) ?? guessStamp(structureTables(facts.heads));
  return uninstallChanges(facts, held, optionsFor(facts.heads, stamp, defaults()));
}
