# All key events of the release, page by page.
library(jsonlite)

given <- commandArgs(trailingOnly = TRUE)
api <- if (length(given) > 0) given[1] else "http://localhost:4000/graphql"
query <- "
query ($after: String) {
  keyEvents(first: 25, after: $after) {
    nodes { id title }
    pageInfo { hasNextPage endCursor }
  }
}"

after <- NULL
repeat {
  variables <- toJSON(list(after = after), auto_unbox = TRUE, null = "null")
  asked <- paste0(api, "?query=", URLencode(query, reserved = TRUE), "&variables=", URLencode(variables, reserved = TRUE))
  connection <- url(asked, headers = c(accept = "application/json"))
  page <- fromJSON(paste(readLines(connection, warn = FALSE, encoding = "UTF-8"), collapse = ""))$data$keyEvents
  close(connection)
  cat(paste(page$nodes$id, page$nodes$title, sep = "\t"), sep = "\n")
  if (!page$pageInfo$hasNextPage) break
  after <- page$pageInfo$endCursor
}
