import { citeStatus } from '../../components/aop/cite-status.ts';
import { graphql } from '../../graphql/generated/index.ts';
import { defineSubject, originNotesOf } from '../subject.ts';

const AopSubject = graphql(`
  query AopSubject($id: ID!) {
    release { ...SubjectRelease_release }
    aop(id: $id) {
      id
      title
      origin
      originNote
      authors
      modifiedAt
      sourceUrl
      status { oecd saaop wiki }
      sources { ...SubjectSource_source }
    }
  }
`);

export const aopSubject = defineSubject({
  segment: 'aops',
  noun: 'adverse outcome pathway',
  document: AopSubject,
  read: ({ aop }) => {
    if (aop === null) return null;
    const { id, title, sources, authors, modifiedAt, sourceUrl } = aop;
    return { id, title, sources, originNotes: originNotesOf([aop]), record: { authors, modifiedAt, sourceUrl, ...citeStatus(aop.status, aop.origin) } };
  },
});
