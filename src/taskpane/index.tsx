import type { World } from "./App";
import { fetchLatePages } from "./latePage";
import { createExcelGateway } from "./session/excel/excelGateway";
import { createAnalysisClient } from "./session/gateway/analysisClient";
import { openThreadPort, openWorkerPort } from "./session/gateway/analysisPort";
import { showPane } from "./showPane";
import { languageOf, textsOf } from "./texts/textsOf";
import type { OfficeTheme } from "./theme";

/** ms; by then the first page stands and the workbook is being read. */
const calm = 2000;

async function analysisInThread() {
  const { createAnalysis } = await import("../core/analysis/createAnalysis");
  return createAnalysis();
}

function worldOf(info: { readonly host: unknown; readonly platform: unknown }): World {
  const language = languageOf(Office.context.displayLanguage ?? navigator.language);
  const { diagnostics } = Office.context;
  return {
    gateway: createExcelGateway(language, textsOf(language).templates.title),
    analysis: createAnalysisClient([openWorkerPort, openThreadPort(analysisInThread)]),
    language,
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

void Office.onReady().then((info) => {
  const root = document.getElementById("root");
  if (!root) return;
  const world = worldOf(info);
  document.documentElement.lang = world.language;
  showPane(root, world, () => location.reload());
  setTimeout(fetchLatePages, calm);
});
