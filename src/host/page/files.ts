import { element } from "./element";

export interface ChosenFile {
  readonly name: string;
  readonly bytes: Uint8Array;
}

async function chosen(file: File): Promise<ChosenFile> {
  return { name: file.name, bytes: new Uint8Array(await file.arrayBuffer()) };
}

/** A hidden file field; `pick()` opens the browser's dialog. */
export function filePicker(take: (file: ChosenFile) => void): {
  readonly input: HTMLInputElement;
  pick(): void;
} {
  const input = element("input", {
    type: "file",
    accept: ".xlsx,.xlsm,.csv,.txt,.xls",
    hidden: true,
    id: "file",
  });
  input.addEventListener("change", () => {
    const [file] = input.files ?? [];
    input.value = "";
    if (file) void chosen(file).then(take);
  });
  return { input, pick: () => input.click() };
}

/** Files dropped anywhere on the page; while one hovers, `hint` says what will happen. */
export function acceptDrops(page: HTMLElement, hint: () => string, take: (file: ChosenFile) => void): void {
  const cover = element("div", { className: "drop" });
  page.addEventListener("dragover", (event) => {
    event.preventDefault();
    cover.textContent = hint();
    page.append(cover);
  });
  page.addEventListener("dragleave", (event) => {
    if (event.relatedTarget === null) cover.remove();
  });
  page.addEventListener("drop", (event) => {
    event.preventDefault();
    cover.remove();
    const file = event.dataTransfer?.files[0];
    if (file) void chosen(file).then(take);
  });
}

/** Hands bytes to the browser's download. */
export function download(name: string, bytes: Uint8Array): void {
  const url = URL.createObjectURL(new Blob([new Uint8Array(bytes)]));
  element("a", { href: url, download: name }).click();
  URL.revokeObjectURL(url);
}
