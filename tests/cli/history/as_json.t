As data, what is not told is null: who recorded, and why:

  $ cat > fire.toml <<'END'
  > schema = 1
  > [[event]]
  > id = "fire"
  > title = "Fire in the market hall"
  > date = "2024-05-03"
  > END
  $ hearsay record --quiet fire.toml
  $ SOURCE_DATE_EPOCH=1700086400 hearsay withdraw event fire --reason 'of another market' --quiet
  $ hearsay history --format json
  {
    "schema": "hearsay.history/1",
    "recordings": [
      {
        "recording": 1,
        "at": "2023-11-14T22:13:20Z",
        "by": null,
        "recorder": null,
        "tool": "hearsay [0-9.]*", (re)
        "reason": null,
        "digest": "[0-9a-f]{64}", (re)
        "files": [
          {
            "path": "fire.toml",
            "file": "fire.toml",
            "sha256": "fc6027c0d79431be93cc7e74f701b6b2bdc4ca2682e038f6a769b0c94786ddfa",
            "recorder": null
          }
        ],
        "added": [
          {
            "kind": "event",
            "id": "fire"
          }
        ],
        "changed": [],
        "withdrawn": []
      },
      {
        "recording": 2,
        "at": "2023-11-15T22:13:20Z",
        "by": null,
        "recorder": null,
        "tool": "hearsay [0-9.]*", (re)
        "reason": "of another market",
        "digest": "[0-9a-f]{64}", (re)
        "files": [],
        "added": [],
        "changed": [],
        "withdrawn": [
          {
            "kind": "event",
            "id": "fire"
          }
        ]
      }
    ]
  }
  $ hearsay history fire --format json
  {
    "schema": "hearsay.versions/1",
    "kind": "event",
    "id": "fire",
    "versions": [
      {
        "recording": 1,
        "at": "2023-11-14T22:13:20Z",
        "withdrawn": false,
        "by": null,
        "reason": null,
        "record": {
          "id": "fire",
          "title": "Fire in the market hall",
          "date": "2024-05-03",
          "recorded_at": {
            "file": "fire.toml",
            "line": 2
          }
        }
      },
      {
        "recording": 2,
        "at": "2023-11-15T22:13:20Z",
        "withdrawn": true,
        "by": null,
        "reason": "of another market",
        "record": {
          "id": "fire",
          "title": "Fire in the market hall",
          "date": "2024-05-03",
          "recorded_at": {
            "file": "fire.toml",
            "line": 2
          }
        }
      }
    ]
  }
  $ hearsay history --head --format json
  {
    "schema": "hearsay.head/1",
    "head": "[0-9a-f]{64}" (re)
  }
