import "./page.css";
import { openWorkbookFile } from "../files/openWorkbookFile";
import type { WorkbookSnapshot } from "../model/workbookSnapshot";
import { acceptDrops, type ChosenFile, download, filePicker } from "./files";
import { sayFileProblem } from "./fileWords";
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

  const show = (snapshot: WorkbookSnapshot) => {
    page?.close();
    page = showWorkbook(root, snapshot, manifest, look, {
      open: picker.pick,
      save: (name, bytes) => download(name.replace(/\.(csv|txt|xlsm)$/i, ".xlsx"), bytes),
      relook(next, current) {
        look = next;
        show(current);
      },
    });
    Object.assign(window, { localWorkbook: page });
  };
  const open = ({ name, bytes }: ChosenFile) => {
    const opened = openWorkbookFile(bytes, name);
    if (opened.ok) show(opened.snapshot);
    else notice(sayFileProblem(name, opened.problem, look.language));
    return opened.ok;
  };
  const picker = filePicker(open);
  document.body.append(picker.input);
  acceptDrops(document.body, pageWords[look.language].dropHere, open);
  if (given === null || !open(given)) show(sampleWorkbook());
}

start().catch((error: unknown) => notice(error instanceof Error ? error.message : String(error)));
