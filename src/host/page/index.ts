import "./page.css";
import { fileProblemText } from "../files/fileProblemText";
import { openWorkbookFile } from "../files/openWorkbookFile";
import type { WorkbookSnapshot } from "../model/workbookSnapshot";
import { whileBusy } from "./busy";
import { acceptDrops, type ChosenFile, download, filePicker } from "./files";
import { notice } from "./notice";
import { type PageLook, pageWords } from "./pageWords";
import { sampleWorkbook } from "./sample/sampleWorkbook";
import { showWorkbook, type WorkbookPage } from "./workbookPage";

/** The look asked for in the address (?lang=en-US&theme=dark), else the browser's own. */
function firstLook(): PageLook {
  const asked = new URLSearchParams(location.search);
  const language = asked.get("lang") ?? navigator.language;
  const theme = asked.get("theme") ?? (matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light");
  return { language: language.startsWith("zh") ? "zh-CN" : "en-US", dark: theme === "dark" };
}

/** The workbook named on the command line, if any. */
async function givenFile(): Promise<ChosenFile | null> {
  const response = await fetch("workbook");
  if (response.status !== 200) return null;
  const name = decodeURIComponent(response.headers.get("x-file-name") ?? "workbook.xlsx");
  return { name, bytes: new Uint8Array(await response.arrayBuffer()) };
}

async function start(): Promise<void> {
  const root = document.getElementById("page");
  if (!root) return;
  const [manifest, given] = await Promise.all([
    fetch("manifest.xml").then((response) => response.text()),
    givenFile(),
  ]);
  let look = firstLook();
  let page: WorkbookPage | null = null;

  const show = (snapshot: WorkbookSnapshot, changed = false) => {
    page?.close();
    page = showWorkbook(root, { snapshot, manifestText: manifest, changed }, look, {
      open: picker.pick,
      save: (name, bytes) => download(name.replace(/\.(csv|txt|xlsm)$/i, ".xlsx"), bytes),
      translate(language, current, unsaved) {
        look = { ...look, language };
        show(current, unsaved);
      },
      recoloured(dark) {
        look = { ...look, dark };
      },
    });
    Object.assign(window, { localWorkbook: page });
  };
  const open = ({ name, bytes }: ChosenFile) =>
    whileBusy(pageWords[look.language].opening, () => {
      const opened = openWorkbookFile(bytes, name);
      if (!opened.ok) notice(fileProblemText(opened.problem, name)[look.language]);
      else if (mayLeave(page, look)) show(opened.snapshot);
      return opened.ok;
    });
  const openChosen = (file: ChosenFile) => void open(file).catch(tell);
  const picker = filePicker(openChosen);
  document.body.append(picker.input);
  acceptDrops(document.body, () => pageWords[look.language].dropHere, openChosen);
  window.addEventListener("beforeunload", (event) => {
    if (page?.changed()) event.preventDefault();
  });
  if (given === null || !(await open(given))) show(sampleWorkbook(todaySerial()));
}

/** Excel's number of this day. */
function todaySerial(): number {
  const now = new Date();
  return (Date.UTC(now.getFullYear(), now.getMonth(), now.getDate()) - Date.UTC(1899, 11, 30)) / 86_400_000;
}

function mayLeave(page: WorkbookPage | null, { language }: PageLook): boolean {
  const words = pageWords[language];
  const lost = page?.changed() ? words.discard : page?.pane.holdsWork() ? words.leave : null;
  return lost === null || window.confirm(lost);
}

function tell(error: unknown): void {
  notice(error instanceof Error ? error.message : String(error));
}

start().catch(tell);
