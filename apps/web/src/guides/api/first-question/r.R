# Which cytokines are reported at each event that leads to skin rash?
library(jsonlite)

given <- commandArgs(trailingOnly = TRUE)
api <- if (length(given) > 0) given[1] else "http://localhost:4000/graphql"
query <- "
query ($outcome: ID!) {
  adverseOutcome(id: $outcome) {
    keyEvents(first: 100) {
      nodes { title cytokines(filter: { outcome: $outcome }) { edges { change basis node { symbol } } } }
    }
  }
}"

ask <- function(query, variables) {
  asked <- sprintf(
    "%s?query=%s&variables=%s", api,
    URLencode(query, reserved = TRUE),
    URLencode(toJSON(variables, auto_unbox = TRUE), reserved = TRUE)
  )
  connection <- url(asked, headers = c(accept = "application/json"))
  on.exit(close(connection))
  text <- paste(readLines(connection, warn = FALSE, encoding = "UTF-8"), collapse = "")
  answer <- fromJSON(text, simplifyVector = FALSE)
  if (!is.null(answer$errors)) stop(answer$errors[[1]]$message)
  answer$data
}

outcome <- ask(query, list(outcome = "iraop:skin-rash"))$adverseOutcome
for (event in outcome$keyEvents$nodes) {
  for (cytokine in event$cytokines$edges) {
    change <- if (is.null(cytokine$change)) "not stated" else cytokine$change
    cat(event$title, cytokine$node$symbol, change, cytokine$basis, sep = "\t")
    cat("\n")
  }
}
