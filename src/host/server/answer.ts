import fs from "node:fs";
import type { IncomingMessage, ServerResponse } from "node:http";
import path from "node:path";
import { type Mount, resolveFile } from "./resolveFile";

export interface Site {
  readonly mounts: readonly Mount[];
  /** The workbook given on the command line; null = the page starts with its sample. */
  readonly workbook: string | null;
}

const types: Readonly<Record<string, string>> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".json": "application/json; charset=utf-8",
  ".xml": "application/xml; charset=utf-8",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".woff2": "font/woff2",
};

/** Answers one request: a page, a file of the add-in or of office.js, or the workbook to start with. */
export function answer(site: Site, request: IncomingMessage, response: ServerResponse): void {
  const url = (request.url ?? "/").split(/[?#]/)[0] ?? "/";
  if (request.method !== "GET" && request.method !== "HEAD") refuse(response, 405);
  else if (url === "/workbook") sendWorkbook(site, response);
  else sendFile(site, url === "/" ? "/index.html" : url, response);
}

function sendFile(site: Site, url: string, response: ServerResponse): void {
  const file = resolveFile(url, site.mounts);
  if (file === null) refuse(response, 404);
  else send(response, file, types[path.extname(file).toLowerCase()] ?? "application/octet-stream");
}

function send(response: ServerResponse, file: string, type: string): void {
  response.writeHead(200, {
    "content-type": type,
    "cache-control": "no-cache",
    "x-content-type-options": "nosniff",
  });
  fs.createReadStream(file)
    .on("error", () => response.destroy())
    .pipe(response);
}

function sendWorkbook({ workbook }: Site, response: ServerResponse): void {
  if (workbook === null) {
    refuse(response, 204);
    return;
  }
  response.setHeader("x-file-name", encodeURIComponent(path.basename(workbook)));
  send(response, workbook, "application/octet-stream");
}

function refuse(response: ServerResponse, status: number): void {
  response.writeHead(status).end();
}
