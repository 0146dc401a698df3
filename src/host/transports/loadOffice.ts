import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { isRecord } from "../engine/types/unknownValues";
import { officeShims } from "./officeShims";

/** The part of the library's own objects this host talks to. */
export interface OfficeExtensionPart {
  readonly HostBridge: { init(bridge: NativeBridge): void };
  readonly CommonUtility: {
    _doApiNotSupportedCheck: boolean;
    isSetSupported: (name: string, version?: string) => boolean;
  };
}

/** The host's side of the bridge; the library adds `onMessageFromHost` when it takes it over. */
export interface NativeBridge {
  sendMessageToHost(text: string): void;
  onMessageFromHost?: (text: string) => void;
}

const file = "@microsoft/office-js/dist/excel-web-16.00.js";

/**
 * Evaluates the unmodified library from the installed package, once in a realm, in that realm itself: arrays it
 * makes are then the caller's arrays. Afterwards `Excel` and `OfficeExtension` are globals.
 */
export function loadOffice(from: string = process.cwd()): OfficeExtensionPart {
  const loaded = loadedPart();
  if (loaded !== null) return loaded;
  const path = createRequire(`${from}/package.json`).resolve(file);
  const restore = officeShims();
  const hadOffice = Reflect.has(globalThis, "Office");
  try {
    const source = readFileSync(path, "utf8");
    evaluate(
      `${source}\n;globalThis.Excel = Excel; globalThis.OfficeExtension = OfficeExtension;\n//# sourceURL=${path}`,
    );
  } finally {
    restore();
    // Half of `Office` without a host's context would mislead code that asks whether it runs in Office.
    if (!hadOffice) Reflect.deleteProperty(globalThis, "Office");
  }
  const part = loadedPart();
  if (part === null) throw new Error(`${file} did not define OfficeExtension`);
  return part;
}

/** An indirect eval lands in the realm and the global scope of the caller; node's vm would leave a test's sandbox. */
function evaluate(source: string): void {
  // biome-ignore lint/security/noGlobalEval: the installed library is a classic script and must become global
  const inGlobalScope = globalThis.eval;
  inGlobalScope(source);
}

function loadedPart(): OfficeExtensionPart | null {
  const found: unknown = Reflect.get(globalThis, "OfficeExtension");
  return isPart(found) ? found : null;
}

function isPart(value: unknown): value is OfficeExtensionPart {
  return (
    isRecord(value) && typeof value.HostBridge === "function" && typeof value.CommonUtility === "function"
  );
}
