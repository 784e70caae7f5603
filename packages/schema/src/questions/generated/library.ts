/* Made of packages/schema/questions by `npm run generate`. */
import type { Question } from '../question.ts';

export const LIBRARY = [
  {
    "number": 1,
    "slug": "all-aops-and-key-events",
    "title": "All AOPs and all key events, with their titles",
    "topic": "PATHWAYS",
    "answers": "Lists every adverse outcome pathway and every key event of the release by id and title, a page at a time.",
    "doesNotAnswer": "It does not say how the events are joined; ask for one pathway (question 5) or for the bulk files.",
    "note": null,
    "rows": "aops.nodes",
    "examples": {
      "embedded": {
        "variables": {
          "first": 50
        },
        "rows": 3,
        "missing": []
      },
      "full": {
        "variables": {
          "first": 50
        },
        "rows": 50,
        "missing": []
      }
    },
    "operation": "AllAopsAndKeyEvents",
    "document": "# Page on by `afterAop` and `afterKeyEvent`: pass `endCursor` of the page before.\nquery AllAopsAndKeyEvents($first: Int! = 50, $afterAop: String, $afterKeyEvent: String) {\n  aops(first: $first, after: $afterAop) {\n    totalCount\n    nodes { id title }\n    pageInfo { hasNextPage endCursor }\n  }\n  keyEvents(first: $first, after: $afterKeyEvent) {\n    totalCount\n    nodes { id title }\n    pageInfo { hasNextPage endCursor }\n  }\n}\n"
  },
  {
    "number": 2,
    "slug": "aops-that-end-in-outcome",
    "title": "Which AOPs end in this adverse outcome?",
    "topic": "PATHWAYS",
    "answers": "Names the pathways in which the event is an adverse outcome, with where each comes from.",
    "doesNotAnswer": "Pathways in which the same event is only a step are not listed; `keyEvent { aops }` has those.",
    "note": null,
    "rows": "adverseOutcome.aops.nodes",
    "examples": {
      "embedded": {
        "variables": {
          "outcome": "iraop.events:ao-vascular-leakage"
        },
        "rows": 1,
        "missing": []
      },
      "full": {
        "variables": {
          "outcome": "aop.events:344"
        },
        "rows": 10,
        "missing": []
      }
    },
    "operation": "AopsThatEndInOutcome",
    "document": "query AopsThatEndInOutcome($outcome: ID!) {\n  adverseOutcome(id: $outcome) {\n    id\n    title\n    aops(first: 100) {\n      totalCount\n      nodes { id title origin originNote }\n    }\n  }\n}\n"
  },
  {
    "number": 3,
    "slug": "outcomes-after-initiating-event",
    "title": "Which adverse outcomes can follow this molecular initiating event?",
    "topic": "PATHWAYS",
    "answers": "Follows the relationships of each pathway from the event to its adverse outcomes and says by way of which pathway each is reached.",
    "doesNotAnswer": "A way that leaves one pathway for another is not followed (question 14 does that), and reaching an outcome says nothing of how likely it is.",
    "note": null,
    "rows": "keyEvent.downstream.edges",
    "examples": {
      "embedded": {
        "variables": {
          "event": "iraop.events:mie-il2r-binding"
        },
        "rows": 3,
        "missing": []
      },
      "full": {
        "variables": {
          "event": "aop.events:18"
        },
        "rows": 12,
        "missing": []
      }
    },
    "operation": "OutcomesAfterInitiatingEvent",
    "document": "query OutcomesAfterInitiatingEvent($event: ID!) {\n  keyEvent(id: $event) {\n    id\n    title\n    roles\n    downstream(role: ADVERSE_OUTCOME, first: 100) {\n      totalCount\n      edges {\n        viaAops { id title }\n        node { id title }\n      }\n    }\n  }\n}\n"
  },
  {
    "number": 4,
    "slug": "starts-and-ends-around-event",
    "title": "Which initiating events and outcomes share an AOP with this key event?",
    "topic": "PATHWAYS",
    "answers": "For every pathway that holds the event, names its molecular initiating events and its adverse outcomes, and the role of the event there.",
    "doesNotAnswer": "Sharing a pathway does not mean that relationships join the event to them; questions 3 and 14 follow the relationships.",
    "note": null,
    "rows": "keyEvent.aops.edges",
    "examples": {
      "embedded": {
        "variables": {
          "event": "iraop.events:ke-endothelial-activation"
        },
        "rows": 3,
        "missing": []
      },
      "full": {
        "variables": {
          "event": "aop.events:398"
        },
        "rows": 2,
        "missing": []
      }
    },
    "operation": "StartsAndEndsAroundEvent",
    "document": "query StartsAndEndsAroundEvent($event: ID!) {\n  keyEvent(id: $event) {\n    id\n    title\n    aops(first: 50) {\n      totalCount\n      edges {\n        role\n        node {\n          id\n          title\n          molecularInitiatingEvents(first: 20) { nodes { id title } }\n          adverseOutcomes(first: 20) { nodes { id title } }\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "number": 5,
    "slug": "relationships-around-event",
    "title": "All relationships of the AOPs that hold this key event",
    "topic": "PATHWAYS",
    "answers": "Lists every key event relationship of every pathway that holds the event, each once, with the pathways that hold it.",
    "doesNotAnswer": "Most of them do not touch the event itself; `keyEvent { relationships }` has only those that do.",
    "note": null,
    "rows": "keyEvent.relationshipsOfAops.nodes",
    "examples": {
      "embedded": {
        "variables": {
          "event": "iraop.events:vl-fluid-extravasation"
        },
        "rows": 37,
        "missing": []
      },
      "full": {
        "variables": {
          "event": "aop.events:398"
        },
        "rows": 9,
        "missing": []
      }
    },
    "operation": "RelationshipsAroundEvent",
    "document": "query RelationshipsAroundEvent($event: ID!, $first: Int! = 100, $after: String) {\n  keyEvent(id: $event) {\n    id\n    title\n    relationshipsOfAops(first: $first, after: $after) {\n      totalCount\n      nodes {\n        id\n        effect\n        upstream { id title }\n        downstream { id title }\n        aops(first: 20) { edges { adjacency weightOfEvidence node { id } } }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n  }\n}\n"
  },
  {
    "number": 6,
    "slug": "chemicals-of-matching-outcomes",
    "title": "Which chemicals are stressors of AOPs that end in such an outcome?",
    "topic": "STRESSORS",
    "answers": "Finds adverse outcomes by words of their title and lists the chemicals, with CAS numbers, that are named as stressors of the pathways ending there.",
    "doesNotAnswer": "A stressor on the list was named by the authors of a pathway; it is no finding that the chemical causes the outcome in people.",
    "note": "AOP-Wiki's stressors and their chemicals come only with its XML export; without it the answer names that source under `extensions.missing`.",
    "rows": "adverseOutcomes.nodes.aops.nodes.stressors.edges.node.chemicals",
    "examples": {
      "embedded": {
        "variables": {
          "text": "vascular leakage"
        },
        "rows": 1,
        "missing": []
      },
      "full": {
        "variables": {
          "text": "fibrosis"
        },
        "rows": 0,
        "missing": [
          "Aop.stressors"
        ]
      }
    },
    "operation": "ChemicalsOfMatchingOutcomes",
    "document": "query ChemicalsOfMatchingOutcomes($text: String!) {\n  adverseOutcomes(first: 20, filter: { text: $text }) {\n    totalCount\n    nodes {\n      id\n      title\n      aops(first: 20) {\n        nodes {\n          id\n          title\n          stressors(first: 20) {\n            edges {\n              evidence\n              node {\n                id\n                name\n                chemicals { id label casNumber }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "number": 7,
    "slug": "stressors-of-aop",
    "title": "What sets this AOP off?",
    "topic": "STRESSORS",
    "answers": "Lists the stressors of a pathway with how well each is supported, and the chemicals each stands for with their identifiers.",
    "doesNotAnswer": "The list is what the pathway's authors or its source name, not all that can set it off, and it gives no doses.",
    "note": "AOP-Wiki's stressors and their chemicals come only with its XML export; without it the answer names that source under `extensions.missing`.",
    "rows": "aop.stressors.edges",
    "examples": {
      "embedded": {
        "variables": {
          "aop": "iraop:skin-rash"
        },
        "rows": 1,
        "missing": [
          "Chemical.xrefs"
        ]
      },
      "full": {
        "variables": {
          "aop": "aop:40"
        },
        "rows": 0,
        "missing": [
          "Aop.stressors"
        ]
      }
    },
    "operation": "StressorsOfAop",
    "document": "query StressorsOfAop($aop: ID!) {\n  aop(id: $aop) {\n    id\n    title\n    stressors(first: 100) {\n      totalCount\n      edges {\n        evidence\n        sources { id name }\n        node {\n          id\n          name\n          chemicals {\n            id\n            label\n            casNumber\n            xrefs { id url }\n          }\n          # The gene whose product it is, where it is a protein.\n          gene { id symbol }\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "number": 8,
    "slug": "identifiers-of-chemical",
    "title": "Every identifier of this chemical",
    "topic": "STRESSORS",
    "answers": "Gives the identifiers under which other databases know a chemical, with an address for each, narrowed by prefix if asked.",
    "doesNotAnswer": "It does not say that two identifiers mean the very same form (salt, isomer, mixture); databases differ there.",
    "note": null,
    "rows": "chemical.xrefs",
    "examples": {
      "embedded": {
        "variables": {
          "chemical": "cas:110942-02-4"
        },
        "rows": 0,
        "missing": [
          "Chemical.xrefs"
        ]
      },
      "full": {
        "variables": {
          "chemical": "cas:83-79-4",
          "prefix": [
            "chebi",
            "pubchem.compound"
          ]
        },
        "rows": 2,
        "missing": []
      }
    },
    "operation": "IdentifiersOfChemical",
    "document": "query IdentifiersOfChemical($chemical: ID!, $prefix: [String!]) {\n  chemical(id: $chemical) {\n    id\n    label\n    casNumber\n    xrefs(prefix: $prefix) { id url }\n    sources { id name }\n  }\n}\n"
  },
  {
    "number": 9,
    "slug": "how-events-are-measured",
    "title": "How is each key event of this AOP measured, and in which species?",
    "topic": "MEASUREMENT",
    "answers": "For every key event of a pathway, names the test systems that read it out, with readouts and species, and the text on measurement where its source has one.",
    "doesNotAnswer": "It does not judge whether a test system is valid for a regulatory purpose; an empty list means that none is known here.",
    "note": "AOP-Wiki's texts on measurement come only with its XML export; without it the answer names that source under `extensions.missing`.",
    "rows": "aop.keyEvents.edges.node.testSystems.edges",
    "examples": {
      "embedded": {
        "variables": {
          "aop": "iraop:vascular-leakage"
        },
        "rows": 39,
        "missing": [
          "KeyEvent.measurement"
        ]
      },
      "full": {
        "variables": {
          "aop": "aop:40"
        },
        "rows": 0,
        "missing": [
          "KeyEvent.context",
          "KeyEvent.measurement",
          "KeyEvent.testSystems"
        ]
      }
    },
    "operation": "HowEventsAreMeasured",
    "document": "query HowEventsAreMeasured($aop: ID!) {\n  aop(id: $aop) {\n    id\n    title\n    keyEvents(first: 100) {\n      totalCount\n      edges {\n        role\n        node {\n          id\n          title\n          measurement\n          # In what it was seen, as far as a source says.\n          context { system taxa { id label } }\n          testSystems(purpose: MEASURES, first: 20) {\n            edges {\n              node {\n                id\n                name\n                kind\n                readouts\n                guideline\n                usedWithStressor\n                species { id label }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "number": 10,
    "slug": "genes-of-every-event",
    "title": "Every key event with its genes",
    "topic": "GENES_AND_CELLS",
    "answers": "Lists key events a page at a time, each with the genes that stand there and their identifiers at HGNC, Ensembl, NCBI Gene and UniProt.",
    "doesNotAnswer": "Names merely found in texts are left out unless `basis` asks for them, and a gene at an event is not yet a cause of it.",
    "note": "For all events at once take the bulk files of the release.",
    "rows": "keyEvents.nodes.genes.edges",
    "examples": {
      "embedded": {
        "variables": {
          "first": 50
        },
        "rows": 176,
        "missing": []
      },
      "full": {
        "variables": {
          "first": 20
        },
        "rows": 8,
        "missing": []
      }
    },
    "operation": "GenesOfEveryEvent",
    "document": "# Page on by `after`: pass `endCursor` of the page before.\nquery GenesOfEveryEvent($first: Int! = 20, $after: String, $basis: [Basis!]) {\n  keyEvents(first: $first, after: $after) {\n    totalCount\n    nodes {\n      id\n      title\n      genes(first: 50, filter: { basis: $basis }) {\n        totalCount\n        edges {\n          basis\n          node {\n            id\n            symbol\n            xrefs(prefix: [\"hgnc\", \"ensembl\", \"ncbigene\", \"uniprot\"]) { id }\n          }\n        }\n      }\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n}\n"
  },
  {
    "number": 11,
    "slug": "events-of-gene",
    "title": "In which AOPs is this gene involved, and at which key events?",
    "topic": "GENES_AND_CELLS",
    "answers": "Names the key events at which a gene or its product is reported, the pathways that hold them, what it does there and how that is known.",
    "doesNotAnswer": "A name that was only found in a text does not count here, and absence from the list is not evidence that the gene plays no part.",
    "note": null,
    "rows": "gene.keyEvents.edges",
    "examples": {
      "embedded": {
        "variables": {
          "symbol": "IL5"
        },
        "rows": 4,
        "missing": []
      },
      "full": {
        "variables": {
          "symbol": "TNF"
        },
        "rows": 10,
        "missing": []
      }
    },
    "operation": "EventsOfGene",
    "document": "query EventsOfGene($symbol: String!) {\n  gene(symbol: $symbol) {\n    id\n    symbol\n    name\n    keyEvents(first: 100) {\n      totalCount\n      edges {\n        basis\n        status\n        involvement\n        effectOnEvent\n        change\n        references { id citation }\n        node {\n          id\n          title\n          direction { value }\n          aops(first: 20) { nodes { id title } }\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "number": 12,
    "slug": "aops-of-chemical",
    "title": "In which AOPs does this chemical appear?",
    "topic": "STRESSORS",
    "answers": "Finds a chemical by name, synonym or CAS number and follows its stressors to the pathways and key events that name them.",
    "doesNotAnswer": "It does not find pathways that a chemical might set off by its structure; only what a source names is followed.",
    "note": "AOP-Wiki's stressors and their chemicals come only with its XML export; without it the answer names that source under `extensions.missing`.",
    "rows": "search.edges",
    "examples": {
      "embedded": {
        "variables": {
          "text": "aldesleukin"
        },
        "rows": 2,
        "missing": [
          "Stressor.keyEvents"
        ]
      },
      "full": {
        "variables": {
          "text": "83-79-4"
        },
        "rows": 1,
        "missing": [
          "Chemical.stressors"
        ]
      }
    },
    "operation": "AopsOfChemical",
    "document": "query AopsOfChemical($text: String!) {\n  # Best match first; `match` says by which name or identifier it was found.\n  search(text: $text, types: [CHEMICAL, STRESSOR], first: 10) {\n    totalCount\n    edges {\n      match { field text }\n      node {\n        ... on Chemical {\n          id\n          label\n          casNumber\n          stressors(first: 20) { nodes { ...NamedBy } }\n        }\n        ... on Stressor { ...NamedBy }\n      }\n    }\n  }\n}\n\n# Where a stressor is named.\nfragment NamedBy on Stressor {\n  id\n  name\n  aops(first: 50) { edges { evidence node { id title } } }\n  keyEvents(first: 50) { edges { evidence node { id title } } }\n}\n"
  },
  {
    "number": 13,
    "slug": "aops-with-same-outcome",
    "title": "Which other AOPs end in the same outcome, in this species and with this stressor?",
    "topic": "STRESSORS",
    "answers": "Lists the pathways that end in an adverse outcome, narrowed to those stated for a taxon and set off by a stressor where these are given.",
    "doesNotAnswer": "A pathway whose source states no taxon is left out when one is asked for, which does not say that it does not apply there.",
    "note": "The taxa for which AOP-Wiki states a pathway come only with its XML export; without it the answer names that source under `extensions.missing`.",
    "rows": "aops.nodes",
    "examples": {
      "embedded": {
        "variables": {
          "outcome": "iraop.events:ao-skin-rash",
          "stressor": "iraop.stressor:aldesleukin"
        },
        "rows": 1,
        "missing": [
          "Aop.applicability"
        ]
      },
      "full": {
        "variables": {
          "outcome": "aop.events:344",
          "taxon": "human"
        },
        "rows": 0,
        "missing": [
          "Aop.applicability"
        ]
      }
    },
    "operation": "AopsWithSameOutcome",
    "document": "# Leave out `taxon` or `stressor` to see all pathways that end there.\nquery AopsWithSameOutcome($outcome: ID!, $taxon: ID, $stressor: ID) {\n  adverseOutcome(id: $outcome) { id title }\n  aops(first: 50, filter: { adverseOutcome: $outcome, taxon: $taxon, stressor: $stressor }) {\n    totalCount\n    nodes {\n      id\n      title\n      applicability {\n        taxa { evidence taxon { id name } }\n      }\n      stressors(first: 20) { nodes { id name } }\n    }\n  }\n}\n"
  },
  {
    "number": 14,
    "slug": "paths-between-events",
    "title": "Which chains of relationships lead from one key event to another?",
    "topic": "NETWORK",
    "answers": "Finds chains of relationships between two key events, first those inside one pathway, then shorter before longer, with the pathways that hold each step.",
    "doesNotAnswer": "A chain that crosses from one pathway to another is assembled by Sequela and reviewed by nobody; it is a lead to look into, not a pathway.",
    "note": null,
    "rows": "paths.nodes",
    "examples": {
      "embedded": {
        "variables": {
          "from": "iraop.events:ke-leukocyte-adhesion",
          "to": "iraop.events:ao-vascular-leakage"
        },
        "rows": 4,
        "missing": []
      },
      "full": {
        "variables": {
          "from": "aop.events:55",
          "to": "aop.events:68",
          "maxLength": 6
        },
        "rows": 9,
        "missing": []
      }
    },
    "operation": "PathsBetweenEvents",
    "document": "# `complete` is false where the search stopped before it had seen every chain.\nquery PathsBetweenEvents($from: ID!, $to: ID!, $maxLength: Int! = 8) {\n  paths(from: $from, to: $to, maxLength: $maxLength, first: 10) {\n    totalCount\n    complete\n    nodes {\n      length\n      withinOneAop\n      withinAops { id title }\n      aopSwitches\n      usesShortcut\n      note\n      applicabilityOverlap { statedSteps unstatedSteps taxa { id name } }\n      steps {\n        isShortcut\n        upstream { id title }\n        downstream { id title }\n        relationship { id }\n        aops { id }\n      }\n    }\n  }\n}\n"
  },
  {
    "number": 15,
    "slug": "most-connected",
    "title": "Which key event is in most AOPs, and which AOP has most key events?",
    "topic": "NETWORK",
    "answers": "Ranks key events by the number of pathways that hold them, and pathways by the number of key events they hold.",
    "doesNotAnswer": "A high rank shows where people have described much, not what matters most in biology.",
    "note": null,
    "rows": "keyEvents.nodes",
    "examples": {
      "embedded": {
        "variables": {
          "first": 10
        },
        "rows": 10,
        "missing": []
      },
      "full": {
        "variables": {
          "first": 10
        },
        "rows": 10,
        "missing": []
      }
    },
    "operation": "MostConnected",
    "document": "query MostConnected($first: Int! = 10) {\n  keyEvents(first: $first, orderBy: { field: AOP_COUNT, direction: DESC }) {\n    nodes { id title aopCount }\n  }\n  aops(first: $first, orderBy: { field: KEY_EVENT_COUNT, direction: DESC }) {\n    nodes {\n      id\n      title\n      keyEvents(first: 1) { totalCount }\n    }\n  }\n}\n"
  },
  {
    "number": 16,
    "slug": "related-aops",
    "title": "Which AOPs are related to this one?",
    "topic": "NETWORK",
    "answers": "Lists the pathways that share key events or relationships with a pathway, those that share most first, and names what they share.",
    "doesNotAnswer": "Sharing an event does not mean that two pathways happen together in one organism.",
    "note": null,
    "rows": "aop.related.edges",
    "examples": {
      "embedded": {
        "variables": {
          "aop": "iraop:skin-rash"
        },
        "rows": 2,
        "missing": []
      },
      "full": {
        "variables": {
          "aop": "aop:40",
          "by": "RELATIONSHIPS"
        },
        "rows": 1,
        "missing": []
      }
    },
    "operation": "RelatedAops",
    "document": "query RelatedAops($aop: ID!, $by: SharedPart! = KEY_EVENTS) {\n  aop(id: $aop) {\n    id\n    title\n    related(by: $by, first: 50) {\n      totalCount\n      edges {\n        sharedKeyEventCount\n        sharedKeyEvents { id title }\n        sharedRelationshipCount\n        sharedRelationships { id }\n        node { id title }\n      }\n    }\n  }\n}\n"
  },
  {
    "number": 17,
    "slug": "events-stated-for-taxon",
    "title": "Which key events are stated for a taxon, a sex or a life stage?",
    "topic": "MEASUREMENT",
    "answers": "Lists key events that their source states for a taxon, for one below it or for a group that contains it, and says which of these it is; sex, life stage and level narrow further.",
    "doesNotAnswer": "An event whose source states nothing is not in the list, which is not to say that it does not apply.",
    "note": "Taxa, sexes and life stages of AOP-Wiki's events come only with its XML export; without it the answer names that source under `extensions.missing`.",
    "rows": "keyEvents.nodes",
    "examples": {
      "embedded": {
        "variables": {
          "taxon": "human"
        },
        "rows": 0,
        "missing": [
          "KeyEvent.applicability"
        ]
      },
      "full": {
        "variables": {
          "taxon": "human",
          "sex": "FEMALE"
        },
        "rows": 0,
        "missing": [
          "KeyEvent.applicability"
        ]
      }
    },
    "operation": "EventsStatedForTaxon",
    "document": "query EventsStatedForTaxon($taxon: ID!, $sex: Sex, $lifeStage: String, $level: OrganisationLevel, $after: String) {\n  keyEvents(\n    first: 50\n    after: $after\n    filter: { taxon: $taxon, sex: $sex, lifeStage: $lifeStage, level: $level }\n  ) {\n    totalCount\n    nodes {\n      id\n      title\n      level\n      # STATED for the taxon itself, for a group that contains it, or for a member of it.\n      appliesTo(taxon: $taxon) {\n        relation\n        evidence\n        taxon { id name }\n      }\n      applicability {\n        sexes { sex evidence }\n        lifeStages { lifeStage evidence }\n      }\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n}\n"
  },
  {
    "number": 18,
    "slug": "pathways-of-event-genes",
    "title": "Which pathways contain the genes of this key event?",
    "topic": "GENES_AND_CELLS",
    "answers": "Names, for each gene that stands at a key event, the pathways of WikiPathways in which the gene is drawn.",
    "doesNotAnswer": "It does not test whether the genes gather in a pathway more than chance would have it; the enrichment of a gene set does.",
    "note": "Pathways and their genes come with WikiPathways, which the embedded release does not hold; there the answer names that source under `extensions.missing`.",
    "rows": "keyEvent.genes.edges.node.pathways.nodes",
    "examples": {
      "embedded": {
        "variables": {
          "event": "iraop.events:ke-jak-stat5"
        },
        "rows": 0,
        "missing": [
          "Gene.pathways"
        ]
      },
      "full": {
        "variables": {
          "event": "iraop.events:ke-jak-stat5"
        },
        "rows": 154,
        "missing": []
      }
    },
    "operation": "PathwaysOfEventGenes",
    "document": "query PathwaysOfEventGenes($event: ID!) {\n  keyEvent(id: $event) {\n    id\n    title\n    genes(first: 50) {\n      edges {\n        basis\n        node {\n          id\n          symbol\n          pathways(first: 50) {\n            totalCount\n            nodes { id title url }\n          }\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "number": 19,
    "slug": "evidence-of-each-step",
    "title": "How sure is each step of this AOP?",
    "topic": "EVIDENCE",
    "answers": "Gives for every relationship of a pathway its weight of evidence, its quantitative understanding, what kind of study supports it and how many references it cites.",
    "doesNotAnswer": "A dash (NOT_GRADED or null) means that nobody graded the step, not that its evidence is weak, and a count of references is no measure of their quality.",
    "note": "Plausibility, empirical support and references of AOP-Wiki's relationships come only with its XML export; without it the answer names that source under `extensions.missing`.",
    "rows": "aop.relationships.edges",
    "examples": {
      "embedded": {
        "variables": {
          "aop": "iraop:hepatotoxicity"
        },
        "rows": 25,
        "missing": [
          "KeyEventRelationship.biologicalPlausibility",
          "KeyEventRelationship.empiricalSupport"
        ]
      },
      "full": {
        "variables": {
          "aop": "aop:40"
        },
        "rows": 5,
        "missing": [
          "KeyEventRelationship.biologicalPlausibility",
          "KeyEventRelationship.empiricalSupport",
          "KeyEventRelationship.references"
        ]
      }
    },
    "operation": "EvidenceOfEachStep",
    "document": "query EvidenceOfEachStep($aop: ID!) {\n  aop(id: $aop) {\n    id\n    title\n    originNote\n    relationships(first: 100) {\n      totalCount\n      edges {\n        adjacency\n        weightOfEvidence\n        quantitativeUnderstanding { call text }\n        node {\n          id\n          status\n          evidenceKind\n          evidenceNote\n          referenceCount\n          biologicalPlausibility { call }\n          empiricalSupport { call }\n          upstream { id title }\n          downstream { id title }\n        }\n      }\n    }\n  }\n}\n"
  },
  {
    "number": 20,
    "slug": "reported-at-each-event",
    "title": "Which cytokines, receptors and cell types are reported at each key event of an outcome, and which way?",
    "topic": "GENES_AND_CELLS",
    "answers": "Walks the key events that lead to an adverse outcome, causes first, and names the cytokines, receptors and cell types reported at each, with which way they change and what they do to the event. A statement that holds only for AOPs which do not lead to the outcome is left out.",
    "doesNotAnswer": "What nobody reported at an event is not listed, which does not mean that it is not there; basis and references of each statement are fields of the same edges.",
    "note": null,
    "rows": "adverseOutcome.keyEvents.nodes",
    "examples": {
      "embedded": {
        "variables": {
          "id": "iraop.events:ao-vascular-leakage"
        },
        "rows": 20,
        "missing": []
      },
      "full": {
        "variables": {
          "id": "iraop.events:ao-vascular-leakage"
        },
        "rows": 20,
        "missing": []
      }
    },
    "operation": "ReportedAtEachEvent",
    "document": "query ReportedAtEachEvent($id: ID!) {\n  adverseOutcome(id: $id) { ...ReportedAtEachEvent }\n}\n\n# A statement may hold for other AOPs of an event only: `outcome` keeps those of an AOP that leads to this outcome.\nfragment ReportedAtEachEvent on AdverseOutcome {\n  id\n  title\n  keyEvents(first: 50) {\n    nodes {\n      id\n      title\n      direction { value }\n      cytokines(first: 50, filter: { outcome: $id }) {\n        edges { involvement effectOnEvent change node { id symbol } }\n      }\n      receptors(first: 50, filter: { outcome: $id }) { nodes { id symbol } }\n      cellTypes(first: 50, filter: { outcome: $id }) {\n        edges { involvement node { id label } }\n      }\n    }\n  }\n}\n"
  },
  {
    "number": 21,
    "slug": "shared-key-events",
    "title": "Which key events do these AOPs share, and where do they part?",
    "topic": "NETWORK",
    "answers": "Lists the key events that two or more of the given pathways hold, which of the pathways hold each, and the next event of each pathway where they part.",
    "doesNotAnswer": "It compares pathways by their events only; that two pathways name one event alike is the judgement of their authors.",
    "note": null,
    "rows": "sharedKeyEvents",
    "examples": {
      "embedded": {
        "variables": {
          "aops": [
            "iraop:skin-rash",
            "iraop:hepatotoxicity",
            "iraop:vascular-leakage"
          ]
        },
        "rows": 10,
        "missing": []
      },
      "full": {
        "variables": {
          "aops": [
            "iraop:skin-rash",
            "iraop:hepatotoxicity",
            "iraop:vascular-leakage"
          ]
        },
        "rows": 10,
        "missing": []
      }
    },
    "operation": "SharedKeyEvents",
    "document": "query SharedKeyEvents($aops: [ID!]!) {\n  sharedKeyEvents(aops: $aops) {\n    order\n    inAll\n    keyEvent { id title }\n    aops { id title }\n    partings {\n      aop { id }\n      keyEvents { id title }\n    }\n  }\n}\n"
  },
  {
    "number": 22,
    "slug": "cells-that-take-and-give",
    "title": "Which cells bear a receptor chain and secrete a cytokine at a key event, and which outcomes lie downstream?",
    "topic": "GENES_AND_CELLS",
    "answers": "For every key event of a pathway, names the interactions there with the cell that gives the mediators off, the receptor chains by which the same cell reacts in any interaction of the set (with the pathways that one is stated for), and the outcomes downstream of the event.",
    "doesNotAnswer": "It shows only what the IL-2 set states of these cells; a cell without a receptor in the answer is one for which none is stated, not one that has none.",
    "note": null,
    "rows": "aop.keyEvents.nodes.interactions.nodes.sourceCell.interactions.nodes",
    "examples": {
      "embedded": {
        "variables": {
          "aop": "iraop:vascular-leakage"
        },
        "rows": 39,
        "missing": []
      },
      "full": {
        "variables": {
          "aop": "iraop:vascular-leakage"
        },
        "rows": 39,
        "missing": []
      }
    },
    "operation": "CellsThatTakeAndGive",
    "document": "# Interactions whose mediators hold a CYTOKINE are what the cell secretes; `origin` says who names a receptor.\nquery CellsThatTakeAndGive($aop: ID!) {\n  aop(id: $aop) {\n    id\n    title\n    keyEvents(first: 30) {\n      nodes {\n        id\n        title\n        interactions(first: 20) {\n          nodes {\n            id\n            kind\n            status\n            mediators { id symbol classes }\n            sourceCell {\n              id\n              label\n              interactions(as: TARGET, first: 15) {\n                nodes {\n                  id\n                  # A receptor of a cytokine, or a contact or adhesion; and the pathways it is stated for.\n                  kind\n                  aops { id }\n                  receptorSets {\n                    origin\n                    receptors { id symbol }\n                  }\n                }\n              }\n            }\n          }\n        }\n        downstream(role: ADVERSE_OUTCOME, aop: $aop, first: 20) { nodes { id title } }\n      }\n    }\n  }\n}\n"
  },
  {
    "number": 23,
    "slug": "coverage-and-gaps",
    "title": "What covers this AOP, and which key events does nothing measure?",
    "topic": "MEASUREMENT",
    "answers": "Names the test systems and clinical measurements of a pathway, and the key events without either, those never measured with the stressor, and the relationships that nobody cites or grades.",
    "doesNotAnswer": "A gap is one of this release; a method may exist that no source here names, and a study that only disturbs an event does not count as measuring it.",
    "note": null,
    "rows": "aop.gaps.keyEventsWithoutTestSystem.nodes",
    "examples": {
      "embedded": {
        "variables": {
          "aop": "iraop:skin-rash"
        },
        "rows": 6,
        "missing": []
      },
      "full": {
        "variables": {
          "aop": "iraop:skin-rash"
        },
        "rows": 6,
        "missing": []
      }
    },
    "operation": "CoverageAndGaps",
    "document": "query CoverageAndGaps($aop: ID!) {\n  aop(id: $aop) {\n    id\n    title\n    testSystems(first: 50) {\n      totalCount\n      nodes { id name kind usedWithStressor events { purpose event { id } } }\n    }\n    clinicalParameters(first: 50) {\n      totalCount\n      nodes { id name kind direction events { id } }\n    }\n    gaps {\n      keyEventsWithoutTestSystem(first: 50) { totalCount nodes { id title } }\n      keyEventsNeverMeasuredWithStressor(first: 50) { totalCount nodes { id title } }\n      keyEventsWithoutClinicalParameter(first: 50) { totalCount nodes { id title } }\n      relationshipsWithoutReference(first: 50) { totalCount nodes { id } }\n      relationshipsWithoutGrade(first: 50) { totalCount nodes { id } }\n      cellTypesWithoutReceptor { id label }\n    }\n  }\n}\n"
  },
  {
    "number": 24,
    "slug": "disagreements-about-gene",
    "title": "Where do sources disagree about this gene, and who says what?",
    "topic": "EVIDENCE",
    "answers": "Lists what gene pages claim of a gene with the verdict of each check, and every field in which sources of the release give different values.",
    "doesNotAnswer": "It does not pick a winner; a claim without a verdict was not checked.",
    "note": null,
    "rows": "gene.conflicts",
    "examples": {
      "embedded": {
        "variables": {
          "symbol": "IL2"
        },
        "rows": 3,
        "missing": []
      },
      "full": {
        "variables": {
          "symbol": "IL2"
        },
        "rows": 3,
        "missing": []
      }
    },
    "operation": "DisagreementsAboutGene",
    "document": "query DisagreementsAboutGene($symbol: String!, $after: String) {\n  gene(symbol: $symbol) {\n    id\n    symbol\n    claims(first: 100, after: $after) {\n      totalCount\n      nodes {\n        id\n        section\n        field\n        text\n        basis\n        verdict\n        verdicts { by verdict rightValue reason }\n        sources { id name }\n      }\n      pageInfo { hasNextPage endCursor }\n    }\n    conflicts(kind: DISAGREEMENT) {\n      id\n      field\n      explanation\n      values { value basis sources { id name } }\n    }\n  }\n}\n"
  },
  {
    "number": 25,
    "slug": "cite-this-answer",
    "title": "What changed in this AOP since an earlier release, and how do I cite exactly this answer?",
    "topic": "EVIDENCE",
    "answers": "Gives the release that answered (id, date, licence and the versions of all its sources) beside the pathway, its status, when its authors last changed it, and what changed in it since the release that was served before.",
    "doesNotAnswer": "What changed is null where the server has had no other release; it knows the releases that were built into its place, one after the other.",
    "note": "Two releases that were built are compared with `npm run data -- diff`; a release is kept under its id, so the id with its date and sources names this answer for good.",
    "rows": "release.sources",
    "examples": {
      "embedded": {
        "variables": {
          "aop": "iraop:skin-rash"
        },
        "rows": 6,
        "missing": []
      },
      "full": {
        "variables": {
          "aop": "aop:40"
        },
        "rows": 14,
        "missing": []
      }
    },
    "operation": "CiteThisAnswer",
    "document": "query CiteThisAnswer($aop: ID!) {\n  release {\n    id\n    date\n    title\n    kind\n    licence\n    licenceNote\n    sources { id name version date licence attribution url }\n  }\n  aop(id: $aop) {\n    id\n    title\n    origin\n    originNote\n    modifiedAt\n    sourceUrl\n    status { oecd saaop wiki }\n    sources { id name }\n    changedSince { field member before after }\n  }\n}\n"
  },
  {
    "number": 26,
    "slug": "shown-in-humans",
    "title": "What of this AOP is shown in humans, and what only elsewhere?",
    "topic": "EVIDENCE",
    "answers": "For every key event of a pathway, names the genes and cell types that were seen in a given species, beside all that stand there with the species of each, and the species and kind of study of every relationship.",
    "doesNotAnswer": "Where a source names no species nothing is shown for it, and a finding in one species is not ruled out in another.",
    "note": null,
    "rows": "aop.keyEvents.nodes.inTaxon.edges",
    "examples": {
      "embedded": {
        "variables": {
          "aop": "iraop:vascular-leakage",
          "taxon": "human"
        },
        "rows": 72,
        "missing": []
      },
      "full": {
        "variables": {
          "aop": "iraop:vascular-leakage",
          "taxon": "human"
        },
        "rows": 72,
        "missing": []
      }
    },
    "operation": "ShownInHumans",
    "document": "query ShownInHumans($aop: ID!, $taxon: ID! = \"human\") {\n  aop(id: $aop) {\n    id\n    title\n    keyEvents(first: 50) {\n      nodes {\n        id\n        title\n        context { system withStressor taxa { id label } }\n        inTaxon: genes(first: 50, filter: { aop: $aop, taxon: $taxon }) {\n          totalCount\n          edges { context { system } node { id symbol } }\n        }\n        # All of them: what is not above was seen elsewhere, or its source names no species.\n        all: genes(first: 50, filter: { aop: $aop }) {\n          totalCount\n          edges { context { system taxa { id } } node { id symbol } }\n        }\n      }\n    }\n    relationships(first: 100) {\n      nodes {\n        id\n        context { system withStressor taxa { id label } }\n      }\n    }\n  }\n}\n"
  },
  {
    "number": 27,
    "slug": "essential-events",
    "title": "Which events are essential, and by what intervention was that shown?",
    "topic": "EVIDENCE",
    "answers": "For every key event of a pathway, gives the call on its essentiality and the experiments that took the event away, with what became of the outcome.",
    "doesNotAnswer": "An event without an experiment here was not shown to be dispensable; most were never tried.",
    "note": "Calls on essentiality of AOP-Wiki's pathways come only with its XML export; without it the answer names that source under `extensions.missing`.",
    "rows": "aop.keyEvents.edges.essentiality.interventions",
    "examples": {
      "embedded": {
        "variables": {
          "aop": "iraop:vascular-leakage"
        },
        "rows": 15,
        "missing": []
      },
      "full": {
        "variables": {
          "aop": "aop:40"
        },
        "rows": 0,
        "missing": [
          "Aop.essentialities"
        ]
      }
    },
    "operation": "EssentialEvents",
    "document": "query EssentialEvents($aop: ID!) {\n  aop(id: $aop) {\n    id\n    title\n    keyEvents(first: 100) {\n      edges {\n        role\n        essentiality {\n          call\n          interventions {\n            id\n            intervention\n            what\n            effectOnOutcome\n            statement\n            context { system taxa { id label } }\n            references { id citation }\n          }\n        }\n        node { id title }\n      }\n    }\n    # Also experiments on modulating factors, which are no events of the chain.\n    essentialities { id modulatingFactor { id title } event { id } effectOnOutcome }\n  }\n}\n"
  },
  {
    "number": 28,
    "slug": "endorsed-aops-for-outcome",
    "title": "Which OECD-endorsed AOPs end in this outcome?",
    "topic": "PATHWAYS",
    "answers": "Lists the pathways that end in an adverse outcome and have the given status at the OECD.",
    "doesNotAnswer": "The status is that of the day of the source; it does not endorse every relationship of a pathway, and reconstructions have none.",
    "note": "The status at the OECD comes only with AOP-Wiki's XML export; without it the answer names that source under `extensions.missing`.",
    "rows": "aops.nodes",
    "examples": {
      "embedded": {
        "variables": {
          "outcome": "iraop.events:ao-skin-rash"
        },
        "rows": 0,
        "missing": [
          "Aop.status"
        ]
      },
      "full": {
        "variables": {
          "outcome": "aop.events:344"
        },
        "rows": 0,
        "missing": [
          "Aop.status"
        ]
      }
    },
    "operation": "EndorsedAopsForOutcome",
    "document": "query EndorsedAopsForOutcome($outcome: ID!, $status: String! = \"WPHA/WNT Endorsed\") {\n  adverseOutcome(id: $outcome) { id title }\n  aops(first: 50, filter: { adverseOutcome: $outcome, oecdStatus: $status }) {\n    totalCount\n    nodes { id title status { oecd saaop wiki } }\n  }\n}\n"
  },
  {
    "number": 29,
    "slug": "contested-relationships",
    "title": "Which relationships are contested, and by whom?",
    "topic": "EVIDENCE",
    "answers": "Lists relationships whose source calls them contested, with the reason, and the statements and references that speak against them.",
    "doesNotAnswer": "A relationship that is not listed may still be doubted elsewhere; sources other than the IL-2 set give no such status.",
    "note": null,
    "rows": "keyEventRelationships.nodes",
    "examples": {
      "embedded": {
        "variables": {},
        "rows": 6,
        "missing": []
      },
      "full": {
        "variables": {},
        "rows": 6,
        "missing": []
      }
    },
    "operation": "ContestedRelationships",
    "document": "query ContestedRelationships($status: [Status!] = [CONTESTED], $after: String) {\n  keyEventRelationships(first: 50, after: $after, filter: { status: $status }) {\n    totalCount\n    nodes {\n      id\n      status\n      statusReason\n      statusByAop { aop status reason }\n      upstream { id title }\n      downstream { id title }\n      contradictions {\n        statement\n        references { id citation }\n      }\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n}\n"
  },
  {
    "number": 30,
    "slug": "cytokines-that-share-a-chain",
    "title": "Which cytokines share this receptor chain, and where does too much or too little of one lead?",
    "topic": "GENES_AND_CELLS",
    "answers": "Names the receptors that a chain (IL2RG, CSF2RB, IL6ST) is part of and the ligands they bind, then for each ligand the key events at which it is reported, whether it goes up or down there, and the outcomes downstream.",
    "doesNotAnswer": "The direction is that of the cytokine at the event as reported; that changing it alone would bring the outcome about is not said.",
    "note": null,
    "rows": "gene.ligands.edges",
    "examples": {
      "embedded": {
        "variables": {
          "chain": "IL2RG"
        },
        "rows": 6,
        "missing": []
      },
      "full": {
        "variables": {
          "chain": "IL2RG"
        },
        "rows": 6,
        "missing": []
      }
    },
    "operation": "CytokinesThatShareAChain",
    "document": "query CytokinesThatShareAChain($chain: String!) {\n  gene(symbol: $chain) {\n    id\n    symbol\n    complexes {\n      id\n      name\n      subunits { id symbol }\n    }\n    ligands(first: 30) {\n      totalCount\n      edges {\n        affinity\n        inhibitory\n        receptor { id name }\n        node {\n          id\n          symbol\n          keyEvents(first: 30) {\n            edges {\n              basis\n              involvement\n              change\n              effectOnEvent\n              node {\n                id\n                title\n                downstream(role: ADVERSE_OUTCOME, first: 10) { nodes { id title } }\n              }\n            }\n          }\n        }\n      }\n    }\n  }\n}\n"
  }
] as const satisfies readonly Question[];
