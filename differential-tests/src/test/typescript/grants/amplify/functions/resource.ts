import { defineFunction } from '@aws-amplify/backend';

const make = (name: string) => defineFunction({ name, entry: './handler.ts', memoryMB: 1024, timeoutSeconds: 30 });

export const archivist = make('archivist');
export const auditLog = make('auditLog');
export const importer = make('importer');
export const registrar = make('registrar');
export const report = make('report');
export const watcher = make('watcher');
