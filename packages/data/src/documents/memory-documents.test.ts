import { describeDocumentRepository } from './document-repository.contract.ts';
import { createMemoryDocuments } from './memory-documents.ts';

describeDocumentRepository('documents in memory', createMemoryDocuments);
