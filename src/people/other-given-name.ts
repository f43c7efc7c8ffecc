// Whether somebody is called by another form of their given name: Tom is Tomasz, Kate is Katharina, Jon is John. A slip of one letter counts too.

import { fold } from '../ground/folding.ts';
import { late } from '../ground/made-when-asked.ts';
import { nameWords } from '../ground/names-in-piece.ts';
import { soundOf } from '../redaction/known/other-scripts.ts';
import { isShortFormOf } from '../redaction/known/short-forms.ts';
import { kindOf } from '../redaction/lexicon/lexicon.ts';
import { isNickname, isShortForm, otherUsualForms } from '../redaction/words/nicknames.ts';

/** What sounds alike and is shorter may be another name. */
const LONG_ENOUGH = 4;
/** Shorter names differ by a letter and are others: Ida, Ada, Hong, Hang. */
const LONG_ENOUGH_FOR_SLIPS = 5;

/**
 * @param said  a given name and a family name as somebody wrote them, "Tom Wieczorek".
 * @param name  the whole name of somebody with this family name.
 */
export function mayBeCalled(said: string, name: string): boolean {
  const given = (text: string) => nameWords(text).slice(0, -1);
  return given(said).some((one) => given(name).some((other) => areOneName(fold(one), fold(other))));
}

/** Folded. */
export function areOneName(one: string, other: string): boolean {
  return (
    formsOf(one).some((form) => areAlike(form, other)) || formsOf(other).some((form) => areAlike(form, one))
  );
}

/** Of a short form also what else its bearers are called: Tommy is Thomas, who is Tom. A whole name is no other whole name. */
const formsOf = (name: string) => (isNickname(name) ? [name, ...otherUsualForms(name)] : [name]);

function areAlike(form: string, name: string): boolean {
  if (form === name || isShortForm(form, name) || areOfOneName(form, name)) return true;
  if (withoutEnding(form) === withoutEnding(name)) return false;
  const sound = soundOf(form);
  if (sound.length >= LONG_ENOUGH && sound === soundOf(name)) return true;
  if (isUsual(form) && isUsual(name)) return isNickname(form) && isMadeOf(form, name);
  return isMadeOf(form, name) || isSlip(form, name);
}

/** Of two names of a few letters neither is short for the other: Wei, Wen. */
const isMadeOf = (form: string, name: string) =>
  (form.length < name.length || form.length >= LONG_ENOUGH_FOR_SLIPS) && isShortFormOf(form, name);

/** Mario is not Maria, nor Paula Paul: the ending alone makes another name. */
const withoutEnding = (name: string) => name.replace(/[aeos]$/, '');

/** Marta and Maria are two names, whatever letters they share. */
const isUsual = (name: string) => kindOf(name, 'en').endsWith('given');

/** One name in several languages, as people who moved are called in both. Folded; one a line. */
const ACROSS = `
john johann johannes jean juan giovanni jan joao ivan hans johan ian jens hannes yann jon
thomas tomasz tomas tommaso tome tom
katherine catherine katharina katarzyna caterina catalina catarina catherina katrin kathrin katerina
peter pierre pedro pietro piotr pieter petr petar
paul paolo pablo pawel paulo pavel poul
michael michel miguel michele michal mikael mikhail michiel
elizabeth elisabeth elisabetta elzbieta isabel isabelle elisabete
mary maria marie marija maryam
anna ann anne ana
james jakob jacob jacques giacomo santiago jaime jacopo jakub tiago
george georg georges jorge giorgio jerzy joris jorgen
joseph josef jose giuseppe jozef josip
stephen steven stefan stephan etienne esteban stefano szczepan steffen
andrew andreas andre andres andrzej andrej anders andries
francis franz francois francisco francesco franciszek frans
louis ludwig luis luigi ludwik lewis lodewijk
charles karl carl carlos carlo karol karel
henry heinrich henri enrique enrico henryk hendrik henrik henrique
william wilhelm guillaume guillermo guglielmo willem vilhelm guilherme
nicholas nicolas nikolaus nicola nikolaj mikolaj niklas nicolaas
matthew matthias mathieu mateo matteo mateusz mateus matthieu
lawrence lorenz laurent lorenzo laurens lars wawrzyniec
christopher christoph christophe cristobal cristoforo krzysztof kristoffer
alexander alexandre alejandro alessandro aleksander alexandros aleksandr
philip philipp philippe felipe filippo filip filipe
margaret margarete marguerite margarita margherita malgorzata margarida margrethe
helen helene elena helena ilona
julia julie giulia julija
susan susanne suzanne susana susanna zuzanna
agnes ines agnese agnieszka
`;

const lineOf = late(
  () =>
    new Map(
      ACROSS.trim()
        .split('\n')
        .flatMap((line, k) => line.split(' ').map((name) => [name, k] as const)),
    ),
);

function areOfOneName(one: string, other: string): boolean {
  const line = lineOf().get(one);
  return line !== undefined && line === lineOf().get(other);
}

/** One letter more, less or other behind the first. */
function isSlip(one: string, other: string): boolean {
  if (Math.min(one.length, other.length) < LONG_ENOUGH_FOR_SLIPS || one[0] !== other[0]) return false;
  if (Math.abs(one.length - other.length) > 1) return false;
  let at = 0;
  while (at < one.length && one[at] === other[at]) at++;
  const [a, b] = [one.slice(at), other.slice(at)];
  return a.slice(1) === b || a === b.slice(1) || a.slice(1) === b.slice(1);
}
