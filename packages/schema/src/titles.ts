/** The door of @sequela/schema to what titles of saved documents are made of: no GraphQL behind it. */
export { refusedIn, withoutRefused, type RefusedCharacter } from './documents/title-characters.ts';
