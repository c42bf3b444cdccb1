// The page that plays the service's web site: keys and balances.

import { byId } from "./dom.js";
import { follow, listen } from "./news.js";
import { People } from "./people.js";

const people = new People(document.querySelector(".world"), byId("people"), null);
listen({ world: [follow(() => "/world", (view) => people.show(view.people))] }, () => {});
