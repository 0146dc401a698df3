import type { Outcome } from "../engine/outcome";
import { isRecord } from "../engine/types/unknownValues";
import type { WorkbookModel } from "../model/workbookModel";
import type { FileSlices } from "./fileSlices";
import type { OfficeHost } from "./openHost";

/** What the calls of a frame reach. */
export interface DispatchTargets {
  readonly host: OfficeHost;
  readonly model: WorkbookModel;
  readonly files: FileSlices;
  /** Bytes of the workbook as it is now. */
  readonly fileBytes: () => Promise<Uint8Array>;
  readonly commandCompleted: (commandId: string, status: number, json: string) => void;
}

type Fields = Readonly<Record<string, unknown>>;

/** Office's numbers of its calls (Common API). */
const ids = {
  refreshSettings: 75,
  saveSettings: 76,
  openFile: 77,
  fileSlice: 80,
  closeFile: 81,
  batch: 93,
  commandCompleted: 94,
} as const;

/** "This operation is not supported" among Office's error numbers; a file error is an internal one. */
const notSupported = 5_000;
const internalError = 5_001;

/** Carries out one `executeMethod`; null: the host keeps silent (a fault of a test). */
export async function dispatch(targets: DispatchTargets, data: unknown): Promise<Fields | null> {
  const call = isRecord(data) ? data : {};
  const method = isRecord(call.DdaMethod) ? call.DdaMethod : {};
  const fields = await callById(targets, method.DispatchId, call);
  return fields === null ? null : { Version: method.Version ?? 0, Error: 0, ...fields };
}

async function callById(targets: DispatchTargets, id: unknown, call: Fields): Promise<Fields | null> {
  switch (id) {
    case ids.batch:
      return batch(targets.host, call.ArrayData);
    case ids.saveSettings:
      return saveSettings(targets.model, call.DdaSettingsMethod);
    case ids.refreshSettings:
      return { Properties: { Settings: settingsList(targets.model) } };
    case ids.openFile:
      return openFile(targets, call[1]);
    case ids.fileSlice:
      return fileSlice(targets.files, call[2], call[3]);
    case ids.closeFile:
      return targets.files.close(Number(call[2])) ? {} : { Error: internalError };
    case ids.commandCompleted:
      targets.commandCompleted(String(call[0]), Number(call[1]), String(call[2] ?? ""));
      return {};
    default:
      return { Error: notSupported };
  }
}

function batch(host: OfficeHost, array: unknown): Promise<Fields | null> {
  const parts: readonly unknown[] = Array.isArray(array) ? array : [];
  return new Promise((resolve) => {
    const reply = (outcome: Outcome): void => resolve(batchFields(outcome));
    void host.engine.process(String(parts[4] ?? ""), Number(parts[6] ?? 0), reply);
  });
}

function batchFields(outcome: Outcome): Fields | null {
  if (outcome.kind === "silence") return null;
  return outcome.kind === "reply" ? { Data: [200, [], outcome.body] } : { Error: outcome.failure.number };
}

/** The list replaces all settings: a key that is missing was removed in the pane. */
function saveSettings(model: WorkbookModel, given: unknown): Fields {
  const list: readonly unknown[] = isRecord(given) && Array.isArray(given.Properties) ? given.Properties : [];
  const next = new Map(
    list.flatMap((pair): [string, string][] =>
      Array.isArray(pair) && typeof pair[0] === "string" ? [[pair[0], String(pair[1])]] : [],
    ),
  );
  for (const key of Object.keys(model.settings())) if (!next.has(key)) model.setSetting(key, null);
  for (const [key, json] of next) model.setSetting(key, json);
  return {};
}

function settingsList(model: WorkbookModel): readonly Fields[] {
  return Object.entries(model.settings()).map(([Name, Value]) => ({ Name, Value }));
}

async function openFile({ files, fileBytes }: DispatchTargets, sliceSize: unknown): Promise<Fields> {
  const { handle, size } = files.open(await fileBytes(), Number(sliceSize));
  return { 0: handle, 1: size };
}

function fileSlice(files: FileSlices, handle: unknown, index: unknown): Fields {
  const bytes = files.slice(Number(handle), Number(index));
  return bytes === null ? { Error: internalError } : { 0: bytes, 1: bytes.length };
}
