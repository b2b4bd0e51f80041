import json
import sys
from urllib.request import urlopen

site = sys.argv[1]  # https://…
with urlopen(f"{site}/api/v1/agencies/ct-so-khoa-hoc-va-cong-nghe/task_agencies.json") as answer:
    records = json.load(answer)["records"]
print(sum(record["role"] == "lead" for record in records))
