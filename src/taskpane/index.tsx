import type { World } from "./App";
import { createExcelGateway } from "./session/excel/excelGateway";
import { createAnalysisClient } from "./session/gateway/analysisClient";
import { openThreadPort, openWorkerPort } from "./session/gateway/analysisPort";
import { fetchLateCode } from "./session/gateway/lateCode";
import { showPane } from "./showPane";
import { languageOf, loadTexts } from "./texts/loadTexts";
import type { OfficeTheme } from "./theme";

/** ms; by then the first page stands and the workbook is being read. */
const calm = 2000;

async function analysisInThread() {
  const { createAnalysis } = await import("../core/analysis/createAnalysis");
  return createAnalysis();
}

async function worldOf(info: { readonly host: unknown; readonly platform: unknown }): Promise<World> {
  const language = languageOf(Office.context.displayLanguage ?? navigator.language);
  const texts = await loadTexts(language);
  const { diagnostics } = Office.context;
  return {
    gateway: createExcelGateway(language, texts.templates.title),
    analysis: createAnalysisClient([openWorkerPort, openThreadPort(analysisInThread)]),
    language,
    texts,
    today,
    readTheme: (): OfficeTheme | undefined => Office.context.officeTheme,
    hostName: [info.host, info.platform, diagnostics?.version].filter(Boolean).join(" "),
  };
}

/** By the user's clock and time zone. */
function today(): string {
  const now = new Date();
  const two = (value: number) => String(value).padStart(2, "0");
  return `${now.getFullYear()}-${two(now.getMonth() + 1)}-${two(now.getDate())}`;
}

// Nearly always the language Office says a moment later; where it fails the page itself says so.
loadTexts(languageOf(navigator.language)).catch(() => undefined);
void Office.onReady().then(async (info) => {
  const root = document.getElementById("root");
  if (!root) return;
  const world = await worldOf(info);
  document.documentElement.lang = world.language;
  showPane(root, world, () => location.reload());
  setTimeout(fetchLateCode, calm);
});
