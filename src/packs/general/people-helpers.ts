/** What slides on a team reckon. */
import { BARE, listOf } from '../../template/field-shape.js';
import { bare, giving, type Helpers } from '../../template/helper.js';
import { text } from '../../template/values.js';
import { allPhotographed, blanksAfter, initialsOf, peopleIn } from './people.js';

export const peopleHelpers: Helpers = {
  ...bare({
    initials: (name) => initialsOf(text(name)),
    photographed: (groups) => allPhotographed(groups),
    /** Whether more is said of somebody than a name and a role. */
    reachable: (groups) => peopleIn(groups).some(({ contact, photo }) => text(contact) !== '' || text(photo) !== ''),
  }),
  /** Something for each place that a group leaves empty beside the largest: `blanksafter groups group`. */
  blanksafter: giving(listOf(BARE), (groups, group) => blanksAfter(groups, group)),
};
